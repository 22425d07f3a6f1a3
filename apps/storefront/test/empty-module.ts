// Stands in for modules that only guard an import.
export {}
