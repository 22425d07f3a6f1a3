/** JSON that can stand inside a script element: nothing in it can end the element, begin a comment, or break a line of script. */
export function toScriptText(data: unknown): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
