import { ageInYears, bandOf, type AgeBand } from './age.ts'
import { knownPlace, type Areas } from './chosen-place.ts'

/** What a visitor asks for on the page about places. */
export type RegionWish =
  | { ok: true; place: string | null; ageBand: AgeBand | null; forget: 'place' | 'age' | null }
  /** The fields that can't be taken, each with why. */
  | { ok: false; problems: RegionProblems }

export interface RegionProblems { place?: 'missing' | 'unknown'; birthDate?: 'unreadable' }

/** Where to go back to: a page of this site, below the language; null: the form's own page. */
export function readWayBack(from: string | null): string | null {
  return from !== null && from.length <= 300 && /^(\/[a-z0-9][a-z0-9-]*)+$/.test(from) ? from : null
}

/** The fields of a form by name. */
type Fields = Pick<ReadonlyMap<string, string>, 'get'>

export interface RegionRules {
  areas: Areas
  /** The ages that rules name: without any, no birth date is looked at. */
  ages: readonly number[]
  now: number
}

/** Reads the form: `place` (a code of ISO 3166, or an area of the house), `birthDate` (ISO; may be left out), `forget`. */
export function readRegionForm(fields: Fields, { areas, ages, now }: RegionRules): RegionWish {
  const forget = fields.get('forget')
  if (forget === 'place' || forget === 'age') return { ok: true, place: null, ageBand: null, forget }
  const code = (fields.get('place') ?? '').trim()
  const birthDate = ages.length > 0 ? (fields.get('birthDate') ?? '').trim() : ''
  const problems: RegionProblems = {}
  const place = code === '' ? null : knownPlace(code, areas)
  if (code === '' && birthDate === '') problems.place = 'missing'
  else if (code !== '' && place === null) problems.place = 'unknown'
  const years = birthDate === '' ? null : ageInYears(birthDate, now)
  if (birthDate !== '' && years === null) problems.birthDate = 'unreadable'
  if (Object.keys(problems).length > 0) return { ok: false, problems }
  return { ok: true, place, ageBand: years === null ? null : bandOf(years, ages), forget: null }
}
