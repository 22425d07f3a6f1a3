// The package has no types of its own.
declare module 'stopword' {
  export const eng: string[]
  export const fra: string[]
}
