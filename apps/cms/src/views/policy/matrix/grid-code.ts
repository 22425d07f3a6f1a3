import type { Level } from '@gatehouse/policy'
import type { MatrixCell } from './levels.ts'

// The table as it goes to the browser: texts and short codes alone, since there are thousands of cells. What
// the browser loads for it stands here, apart from the lists of places that only the server needs.

export interface GridColumn { place: string; code: string; name: string; more: string; fullName: string; away: string | null }
export interface GridGroup { country: string; name: string; columns: GridColumn[] }
/** `cells` has one code a column, see `codeOf`. */
export interface GridRow { id: string; title: string; depth: number; isAbove: boolean; cells: string }
export interface Grid { groups: GridGroup[]; rows: GridRow[]; caption: string; address: string }

const letters: Record<Level, string> = { hidden: 'h', information: 'i', display: 'd', purchase: 'p' }
const levels = new Map(Object.entries(letters).map(([level, letter]) => [letter, level as Level])) // The keys of `letters` are levels.

/** A cell as a code: the letter of its level, `+` for a duty, `!` for an overdue review, and the letter of what more facts would give. */
export const codeOf = ({ level, hasDuty, isStale, more }: MatrixCell): string => `${letters[level]}${hasDuty ? '+' : ''}${isStale ? '!' : ''}${more ? letters[more] : ''}`

export function readCode(code: string): MatrixCell {
  const [, level = 'h', duty, stale, more = ''] = /^(.)(\+?)(!?)(.?)$/.exec(code) ?? []
  return { level: levels.get(level) ?? 'hidden', hasDuty: duty === '+', isStale: stale === '!', more: levels.get(more) ?? null }
}
