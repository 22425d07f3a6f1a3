import type { Locale } from '@gatehouse/contract'

/** The same thing in each of our languages. Texts stand side by side, so that nobody edits one and forgets the other. */
export type Both<T> = Record<Locale, T>

/** The members that hold something in both languages; each is read in one. */
type InOneLanguage<T> = { [K in keyof T]: T[K] extends Both<infer Value> ? Value : T[K] }

/** An object whose `Both` members are read in one language, the others as they are. */
export function inLanguage<T extends object>(locale: Locale, value: T): InOneLanguage<T> {
  const pick = (member: unknown) => (isBoth(member) ? member[locale] : member)
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, pick(member)])) as InOneLanguage<T>
}

const isBoth = (value: unknown): value is Both<unknown> =>
  typeof value === 'object' && value !== null && Object.keys(value).sort().join() === 'en,fr'
