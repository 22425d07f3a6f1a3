import type { AdminViewServerProps } from 'payload'
import type { PolicyContent } from '../../../rules/content.ts'
import { askedAll, askedOnce, oneOf } from '../asked.ts'
import { askedPlace } from '../asked-place.ts'
import { addressOf } from '../simulator/asked-values.ts'
import { anywhere } from './columns.ts'
import { factsAsked, whose, type Facts, type Whose } from './levels.ts'

export const whichSet = ['force', 'working'] as const

/** What the address of the matrix asks for, apart from what depends on the set. */
export interface AskedMatrix {
  set: (typeof whichSet)[number]
  role: Whose
  /** A day of UTC, or empty for now. */
  day: string
  country: string
  /** Codes of added places; `unread` is what was written and is no place. */
  added: string[]
  unread: string
  /** Countries whose parts have columns of their own, where all countries are shown. */
  open: string[]
  facts: Facts
  /** The age as the form has it: `19` or, verified, `19v`. */
  ageChoice: string
  cell: { class: string; place: string } | null
}

export const askedSet = (searchParams: AdminViewServerProps['searchParams']): AskedMatrix['set'] => oneOf(askedOnce(searchParams, 'set'), whichSet)

/** The day that is asked about, or empty; what is no day counts as now. */
export function askedDay(searchParams: AdminViewServerProps['searchParams']): string {
  const day = askedOnce(searchParams, 'day')
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && Number.isFinite(Date.parse(day)) ? day : ''
}

export function askedMatrix(searchParams: AdminViewServerProps['searchParams'], content: PolicyContent): AskedMatrix {
  const ask = (name: string): string => askedOnce(searchParams, name)
  const read = askedAll(searchParams, 'add').map((text) => ({ text, place: askedPlace(text, content.areas) }))
  const known = factsAsked(content)
  const facts = new Set(askedAll(searchParams, 'fact'))
  const [, years, verified] = /^(\d{1,3})(v?)$/.exec(ask('age')) ?? []
  const age = years !== undefined && Number(years) > 0 && Number(years) <= 150 ? { years: Number(years), isVerified: verified === 'v' } : null
  const [cls, place] = [ask('class'), ask('place')]
  const readPlace = place === anywhere ? anywhere : askedPlace(place, content.areas)
  return {
    set: askedSet(searchParams), role: oneOf(ask('role'), whose), day: askedDay(searchParams), country: ask('country'),
    added: [...new Set(read.flatMap(({ place: code }) => (code === null || code === '*' ? [] : [code])))],
    unread: read.find(({ place: code }) => code === null)?.text ?? '',
    open: [...new Set(askedAll(searchParams, 'open').filter((code) => /^[A-Z]{2}$/.test(code)))],
    facts: { attributes: known.attributes.filter((name) => facts.has(name)), credentials: known.credentials.filter((name) => facts.has(name)), age },
    ageChoice: age ? `${age.years}${age.isVerified ? 'v' : ''}` : '',
    cell: content.classes.some(({ id }) => id === cls) && readPlace !== null ? { class: cls, place: readPlace === '*' ? anywhere : readPlace } : null,
  }
}

/** The same question as an address has it; the open cell, added places and open countries may be given anew. */
export function matrixQuery({ set, role, day, country, added, open: unfolded, facts, ageChoice, cell }: AskedMatrix, anew: Partial<Pick<AskedMatrix, 'added' | 'cell' | 'open'>> = {}): Record<string, string | string[]> {
  const open = anew.cell === undefined ? cell : anew.cell
  return {
    set: set === 'force' ? '' : set, role, day, age: ageChoice, fact: [...facts.attributes, ...facts.credentials], country, add: anew.added ?? added, open: anew.open ?? unfolded,
    ...(open ? { class: open.class, place: open.place } : {}),
  }
}

/** Where the simulator asks the same of the open cell. */
export function simulatorAddress({ set, role, day, facts: { attributes, credentials, age } }: AskedMatrix, cell: { class: string; place: string }): string {
  const here = cell.place === anywhere ? '' : cell.place
  const places = { visitor: here, shipTo: '', shipFrom: '', seller: '', ...(role === '' ? {} : { [role]: here }) }
  return addressOf({
    goods: `class:${cell.class}`, attribute: attributes, credential: credentials, places, at: day === '' ? '' : `${day}T12:00`, set: set === 'working' ? set : '',
    ...(age ? { age: String(age.years), assurance: age.isVerified ? 'verified' : 'declared' } : {}),
  })
}
