import type { LeftOutGoods, SearchHit, SearchView } from '@gatehouse/contract'
import type { Decider } from '../../gate/decider.ts'
import { levelsOf, type LevelOf } from '../../gate/gated.ts'
import type { Facts } from '../../gate/visitor.ts'

export interface SeenSearch extends SearchView {
  /** What the search was told to know nothing of; so is who asks for the words of its results. */
  leftOut: LeftOutGoods
  levelOf: LevelOf
}

type Answering = Pick<Decider, 'allGoods' | 'forAllGoods' | 'forGoods'>

/**
 * Searches for one visitor: the CMS is told which goods are hidden from them, and answers as if these didn't exist. Where nothing
 * can be said of goods, it knows of none.
 */
export async function searchSeen(decider: Answering | null, facts: Facts, ask: (leftOut: LeftOutGoods) => Promise<SearchView>): Promise<SeenSearch> {
  if (!decider) return { ...(await ask('all')), leftOut: 'all', levelOf: () => null }
  const shown = decider.forAllGoods(facts).answers.bySlug
  const hidden = decider.allGoods.filter((slug) => !shown.has(slug)).sort()
  const first = await searchOnce(decider, facts, ask, hidden)
  // A product that was published a moment ago: the search knows it, the rules here don't yet.
  const unknown = first.hits.filter(({ kind, slug }) => kind === 'product' && first.levelOf(slug) === null).map(({ slug }) => slug)
  if (unknown.length === 0) return first
  const { hits, ...again } = await searchOnce(decider, facts, ask, [...hidden, ...unknown])
  return { ...again, hits: hits.filter(({ kind, slug }) => kind !== 'product' || again.levelOf(slug) !== null) }
}

async function searchOnce(decider: Answering, facts: Facts, ask: (leftOut: LeftOutGoods) => Promise<SearchView>, leftOut: LeftOutGoods): Promise<SeenSearch> {
  const view = await ask(leftOut)
  return { ...view, leftOut, levelOf: levelsOf(decider.forGoods(goodsIn(view.hits), facts).answers) }
}

const goodsIn = (hits: readonly SearchHit[]): string[] => hits.filter(({ kind }) => kind === 'product').map(({ slug }) => slug)
