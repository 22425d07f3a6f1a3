'use client'

/** Opens the browser's own printing; without scripts its menu does the same. */
export const PrintButton = ({ label }: { label: string }) => <button className="desk-button desk-button--main" type="button" onClick={() => window.print()}>{label}</button>
