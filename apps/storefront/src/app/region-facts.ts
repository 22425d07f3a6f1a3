import type { Locale } from '@gatehouse/contract'
import type { ShownLevel } from '../gate/answers.ts'
import { readLayout, readShop } from '../data/site.ts'
import type { RegionFacts } from '../features/region/facts.ts'
import type { Decider } from '../gate/decider.ts'
import { listPlaces } from '../gate/place-options.ts'
import { readWayBack } from '../gate/region-form.ts'
import { registry } from '../gate/registry.ts'
import type { ToldVisitor } from '../gate/told-visitor.ts'

const levels: ShownLevel[] = ['purchase', 'display', 'information']

/** All that the page about one's place says, asked of the rules as it is rendered. */
export async function readRegionFacts(visitor: ToldVisitor, lang: Locale, { from, isKept }: { from: string | null; isKept: boolean }): Promise<RegionFacts> {
  const { decider } = registry()
  if (!decider) throw new Error('there is nobody to ask about the rules')
  const [{ products }, { checkout }] = await Promise.all([readShop(lang), readLayout(lang)])
  const slugs = products.map(({ slug }) => slug)
  const { bySlug } = decider.forGoods(slugs, visitor.facts).answers
  const { rules, shop } = decider
  return {
    visitor, areas: rules.areas, places: listPlaces(lang, rules), isConfirmed: decider.isConfirmed, isOpen: checkout === 'gated', from: readWayBack(from), isKept,
    house: [...new Set([...(shop?.seller ?? []), ...(shop?.shipFrom ?? [])])],
    isAgeAsked: slugs.some((slug) => wouldAgeChange(decider, slug, visitor)),
    outcome: levels.flatMap((level) => {
      const goods = products.filter(({ slug }) => bySlug.get(slug)?.level === level).map(({ path, title }) => ({ path, title }))
      return goods.length > 0 ? [{ level, goods }] : []
    }),
  }
}

/** Whether saying one's age, and no more, could unlock something here. */
function wouldAgeChange(decider: Decider, slug: string, { facts }: ToldVisitor): boolean {
  const answer = decider.forProduct(slug, { ...facts, ageYears: null }).answers.bySlug.get(slug)
  return answer?.unlocks.some(({ requires }) => requires.some((it) => it.kind === 'age' && it.assurance !== 'verified')) ?? false
}
