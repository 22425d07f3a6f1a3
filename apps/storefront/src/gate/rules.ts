import type { FrozenRuleSet, GoodsFacts, PolicySnapshot, RuleNotice } from '@gatehouse/contract'
import { placeName } from '@gatehouse/places'
import { compileRuleSet, type CompiledRuleSet, type Rule } from '@gatehouse/policy'
import { createHash } from 'node:crypto'

/** A rule as visitors read of it: where it applies, since when, by which source. */
export interface RuleText extends Omit<RuleNotice, 'inForceOn'> {
  id: string
  /** Where it applies, in words; null where it applies everywhere. */
  where: { en: string; fr: string } | null
  /** How exact that is: 0 everywhere, 1 a country, 2 a subdivision, 3 an area. */
  depth: number
  /** The first day on which it holds, ISO; null where no start is on record. */
  since: string | null
}

/** A rule set ready to decide, with what belongs to it. */
export interface HeldRuleSet {
  readonly revision: number
  readonly effectiveAt: number
  readonly compiled: CompiledRuleSet
  readonly texts: ReadonlyMap<string, RuleText>
  readonly shop: FrozenRuleSet['shop']
  readonly isStopped: boolean
  /** Of the source as it came, to know it again. */
  readonly fingerprint: string
}

/** The rules of one snapshot. */
export interface Rules {
  /** By the instant from which each is in force. */
  readonly sets: readonly HeldRuleSet[]
  readonly goods: ReadonlyMap<string, GoodsFacts>
  /** Areas below ISO 3166-2 with their names. */
  readonly areas: ReadonlyMap<string, { en: string; fr: string }>
  /** The ages that some rule asks for and that may be declared, in years, sorted. */
  readonly ages: readonly number[]
  /** Countries in which some rule names a subdivision. */
  readonly dividedCountries: ReadonlySet<string>
}

/** No set was published: nothing is approved, so every product is hidden. */
export const noRules: Rules = { sets: [], goods: new Map(), areas: new Map(), ages: [], dividedCountries: new Set() }

/**
 * Compiles the rules of a snapshot. A set that is held already, word for word, isn't compiled again. Throws where a set has
 * faults, or isn't what its hash says: such a snapshot must be refused whole.
 */
export function holdRules(policy: PolicySnapshot | null | undefined, held: Rules): Rules {
  if (!policy) return noRules
  const areas = new Map(policy.areas.map(({ code, name }) => [code, { en: name.en, fr: name.fr || name.en }]))
  const sets = policy.sets.map((set) => holdSet(set, areas, held)).sort((a, b) => a.effectiveAt - b.effectiveAt || a.revision - b.revision)
  const rules = policy.sets.flatMap(({ source }) => source.rules)
  return {
    sets,
    goods: new Map(policy.goods.map((goods) => [goods.slug, goods])),
    areas,
    ages: [...new Set(rules.flatMap(agesOf))].sort((a, b) => a - b),
    dividedCountries: new Set(rules.flatMap(({ places, exceptPlaces = [] }) => [...places, ...exceptPlaces]).filter((place) => place.includes('-')).map((place) => place.slice(0, 2))),
  }
}

function holdSet({ revision, hash, effectiveAt, source, notices, shop, isStopped }: FrozenRuleSet, areas: Rules['areas'], held: Rules): HeldRuleSet {
  const fingerprint = createHash('sha256').update(JSON.stringify(source)).digest('base64url')
  const compiled = held.sets.find((it) => it.fingerprint === fingerprint && it.compiled.hash === hash)?.compiled ?? compileRuleSet(source)
  if (compiled.hash !== hash) throw new Error(`rule set ${revision} is not what its hash says: ${hash.slice(0, 12)}… was named, ${compiled.hash.slice(0, 12)}… found`)
  const texts = new Map(source.rules.flatMap((rule) => {
    const notice = notices[rule.id]
    return notice ? [[rule.id, textOf(rule, notice, areas)] as const] : []
  }))
  return { revision, effectiveAt, compiled, texts, shop, isStopped, fingerprint }
}

function textOf({ id, places, effectiveFrom }: Rule, { inForceOn, ...notice }: RuleNotice, areas: Rules['areas']): RuleText {
  const isEverywhere = places.includes('*')
  return {
    ...notice, id,
    where: isEverywhere ? null : { en: nameAll(places, 'en', areas), fr: nameAll(places, 'fr', areas) },
    depth: isEverywhere ? 0 : Math.max(...places.map((place) => place.split(/[-:]/).length)),
    since: inForceOn ?? (effectiveFrom === undefined ? null : dayOf(effectiveFrom)),
  }
}

const mostNamed = 3

/** "Canada", "Oregon and Texas", "27 places, among them Austria, Belgium and Bulgaria". */
function nameAll(places: readonly string[], language: 'en' | 'fr', areas: Rules['areas']): string {
  const list = new Intl.ListFormat(`${language}-CA`).format(places.slice(0, mostNamed).map((place) => placeName(place, language, areas)))
  if (places.length <= mostNamed) return list
  return language === 'en' ? `${places.length} places, among them ${list}` : `${places.length} lieux, dont ${list}`
}

/** The last instant of a year with four digits: beyond it ISO 8601 has no plain words, and further out there are no dates at all. */
const lastInstant = Date.UTC(9999, 11, 31, 23, 59, 59, 999)

/** The day that began at an instant, at some place: offsets from UTC lie within half a day of it. Null where people have no date for it. */
function dayOf(instant: number): string | null {
  const noon = instant + 12 * 60 * 60 * 1000
  return Math.abs(noon) <= lastInstant ? new Date(noon).toISOString().slice(0, 10) : null
}

function agesOf({ requires = [] }: Rule): number[] {
  return requires.flatMap((it) => (it.kind === 'age' && it.assurance !== 'verified' ? [it.years] : []))
}

/** The set in force at an instant: the last one whose time has come. Null before the first, or without any. */
export function setInForce({ sets }: Rules, at: number): HeldRuleSet | null {
  return sets.findLast(({ effectiveAt }) => effectiveAt <= at) ?? null
}

/** The instant at which the next set takes over; Infinity where none waits. */
export function nextSwitch({ sets }: Rules, at: number): number {
  return sets.find(({ effectiveAt }) => effectiveAt > at)?.effectiveAt ?? Infinity
}
