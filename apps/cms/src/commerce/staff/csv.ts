/**
 * A cell as RFC 4180 has it, in quotes. What a spreadsheet would take for a formula (`=`, `+`, `-`, `@`, a tab or a line break in front)
 * gets an apostrophe before it: an address or a name from outside mustn't run in anybody's office. Numbers of ours have no sign.
 */
export const csvCell = (value: string): string => `"${(/^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`

export const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`
