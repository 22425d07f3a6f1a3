import type { RuleNotice } from '@gatehouse/contract'
import type { Requirement, Rule } from '@gatehouse/policy'
import { europeanUnion } from '@gatehouse/rule-pack'
import type { DeskNames } from './names.ts'
import { sentenceWords, type SentenceWords } from './words.ts'

/** A longer list is cut short; the whole of it stands beside the sentence. */
const mostNamed = 5

/** Names in a row: "a, b and c"; of a long list the first ones and how many more. */
function listed(names: readonly string[], say: SentenceWords): string {
  const shown = names.length > mostNamed ? [...names.slice(0, mostNamed - 1), say.more(names.length - mostNamed + 1)] : names
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${say.and} ${shown.at(-1)}`
}

/** Places in words, the countries of the European Union as one where all of them are named. */
export function placesInWords(codes: readonly string[], names: DeskNames): string {
  const say = sentenceWords(names.language)
  const hasUnion = europeanUnion.every((code) => codes.includes(code))
  const rest = hasUnion ? codes.filter((code) => !europeanUnion.includes(code)) : codes
  return listed([...(hasUnion ? [say.union] : []), ...rest.map(names.place)], say)
}

export const classesInWords = (ids: readonly string[], names: DeskNames): string => listed(ids.map(names.classTitle), sentenceWords(names.language))

export function requirementInWords(requirement: Requirement, language: 'en' | 'fr'): string {
  const say = sentenceWords(language)
  switch (requirement.kind) {
    case 'age': return say.age(requirement.years, requirement.assurance === 'verified')
    case 'credential': return say.facts[requirement.name] ?? say.credential(requirement.name)
    case 'attribute': return say.facts[requirement.name] ?? say.attribute(requirement.name)
    case 'quantity': return say.quantity(requirement.max)
  }
}

const dayFormat = (locale: string) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
/** Made once: it takes far longer than to use it. */
const dayFormats = { en: dayFormat('en-GB'), fr: dayFormat('fr-CA') }

/** A day as people read it, from an instant or from ISO's form; what is no day stays as it is. */
export function dayInWords(day: number | string, language: 'en' | 'fr'): string {
  const at = typeof day === 'number' ? day : Date.parse(day)
  if (!Number.isFinite(at)) return String(day)
  return dayFormats[language].format(at)
}

/** From when to when, as seen at an instant: "since 1 Oct 2026, until 3 May 2027". */
function timeInWords(rule: Rule, notice: RuleNotice | undefined, now: number, names: DeskNames): string[] {
  const say = sentenceWords(names.language)
  const day = (value: number | string) => dayInWords(value, names.language)
  const start = notice?.inForceOn ?? rule.effectiveFrom
  const startsAt = rule.effectiveFrom ?? (start === undefined ? undefined : Date.parse(String(start)))
  return [
    ...(start === undefined || startsAt === undefined ? [] : [startsAt <= now ? say.since(day(start)) : say.from(day(start))]),
    ...(rule.effectiveUntil === undefined ? [] : [rule.effectiveUntil <= now ? say.ended(day(rule.effectiveUntil)) : say.until(day(rule.effectiveUntil))]),
  ]
}

export const sourceInWords = ({ source: { title, section } }: RuleNotice): string => [title, section].filter(Boolean).join(', ')

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)

/**
 * A rule as a sentence: "Canada: at most information for Psilocybin, since 1 Oct 2026, SOR/2025-242, s. 235". Without its notice
 * it says no source. A rule with faults is said as far as it can be.
 */
export function ruleSentence(rule: Rule, notice: RuleNotice | undefined, names: DeskNames, now: number): string {
  const say = sentenceWords(names.language)
  const roles = rule.kind === 'grant' ? [] : rule.roles ?? []
  const where = [
    placesInWords(rule.places, names),
    ...(rule.exceptPlaces?.length ? [say.except(placesInWords(rule.exceptPlaces, names))] : []),
    ...(roles.length > 0 ? [listed(roles.map((role) => say.as[role] ?? role), say)] : []),
  ].join(', ')
  const what = rule.kind === 'duty' ? say.duty[notice?.duty ?? 'other'] : (rule.kind === 'grant' ? say.upTo : say.atMost)[rule.level] ?? rule.kind
  const facts = rule.requires?.length ? listed(rule.requires.map((one) => requirementInWords(one, names.language)), say) : ''
  const rest = [
    `${what} ${say.for(classesInWords(rule.classes, names))}`,
    ...(rule.exceptClasses?.length ? [say.except(classesInWords(rule.exceptClasses, names))] : []),
    ...(facts ? [rule.kind === 'grant' ? say.onlyIf(facts) : say.unless(facts)] : []),
    ...timeInWords(rule, notice, now, names),
    ...(notice && sourceInWords(notice) ? [sourceInWords(notice)] : []),
  ]
  return `${capitalised(where)}${say.colon}${rest.join(', ')}`
}
