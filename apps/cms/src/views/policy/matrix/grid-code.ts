import type { Level } from '@gatehouse/policy'
import type { MatrixCell } from './levels.ts'

// The table as it goes to the browser: texts and short codes alone, since there are thousands of cells. What
// the browser loads for it stands here, apart from the lists of places that only the server needs.

export interface GridColumn { place: string; code: string; name: string; more: string; fullName: string; away: string | null }
/** `fold` is the way to see a country's parts apart, or to fold them away. */
export interface GridGroup { country: string; name: string; columns: GridColumn[]; fold: { address: string; isOpen: boolean; count: number } | null }
/** `cells` has one code a column, see `codeOf`. */
export interface GridRow { id: string; title: string; depth: number; isAbove: boolean; cells: string }
/** A cell of the table. `parts` is the highest level among the places that are folded into it, where any of them shows something else; null where none does. */
export interface GridCell extends MatrixCell { parts: Level | null }
export interface Grid { groups: GridGroup[]; rows: GridRow[]; caption: string; address: string }

/** Where a country stands in the table, for an address to lead to. */
export const countryAnchor = (country: string): string => `places-${country}`

const letters: Record<Level, string> = { hidden: 'h', information: 'i', display: 'd', purchase: 'p' }
const levels = new Map(Object.entries(letters).map(([level, letter]) => [letter, level as Level])) // The keys of `letters` are levels.

/**
 * A cell as a code: the letter of its level, `+` for a duty, `!` for an overdue review, the letter of what more facts would give, and
 * `~` with the letter of the highest level of its parts where they differ.
 */
export const codeOf = ({ level, hasDuty, isStale, more, parts }: GridCell): string =>
  `${letters[level]}${hasDuty ? '+' : ''}${isStale ? '!' : ''}${more ? letters[more] : ''}${parts ? `~${letters[parts]}` : ''}`

export function readCode(code: string): GridCell {
  const [, level = 'h', duty, stale, more = '', parts = ''] = /^(.)(\+?)(!?)([^~]?)(?:~(.))?$/.exec(code) ?? []
  return { level: levels.get(level) ?? 'hidden', hasDuty: duty === '+', isStale: stale === '!', more: levels.get(more) ?? null, parts: levels.get(parts) ?? null }
}

const ladder: readonly Level[] = ['hidden', 'information', 'display', 'purchase']
const plain = (cell: MatrixCell): string => codeOf({ ...cell, parts: null })

/** A country's cell with its parts folded into it: it says whether any of them would show something else than it does. */
export function foldCell(cell: MatrixCell, parts: readonly MatrixCell[]): GridCell {
  const differ = parts.some((part) => plain(part) !== plain(cell))
  return { ...cell, parts: differ ? ladder.findLast((level) => parts.some((part) => part.level === level)) ?? null : null }
}
