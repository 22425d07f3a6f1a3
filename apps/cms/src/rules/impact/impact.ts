import { diff, type Level } from '@gatehouse/policy'
import type { GoodsFacts, Route } from '@gatehouse/contract'
import type { PolicyContent } from '../content.ts'
import { compileOnce } from '../sets.ts'
import { affectedGoods, type AffectedProduct } from './affected-goods.ts'
import { groupChanges, type GroupedChanges } from './group-changes.ts'
import { whySecond, type SecondReason } from './why-second.ts'

export interface Impact {
  direction: 'none' | 'tighter' | 'looser' | 'mixed'
  needsSecond: boolean
  /** Why a second person is needed; empty where one is enough. */
  why: SecondReason[]
  /** Grouped and bounded; `counts` tells of all. */
  changes: GroupedChanges['groups']
  counts: Omit<GroupedChanges, 'groups'>
  products: AffectedProduct[]
  /** Paths below `/{lang}` of the pages that show one of them. */
  pages: string[]
}

const mostPages = 200
const ladder: readonly Level[] = ['hidden', 'information', 'display', 'purchase']

/** What a visitor would be answered otherwise: `after` against `before`, both without the kill switch, from `at` on. Throws a RuleSetError. */
export function impactOf(before: PolicyContent, after: PolicyContent, { at, goods, routes, isFirst }: { at: number; goods: readonly GoodsFacts[]; routes: readonly Route[]; isFirst: boolean }): Impact {
  const changes = diff(compileOnce(before), compileOnce(after), { at })
  const { groups, ...counts } = groupChanges(changes)
  const why = isFirst ? ['first' as const, ...whySecond(before, after, changes)] : whySecond(before, after, changes)
  const products = affectedGoods(before, after, goods, at)
  const slugs = new Set(products.map(({ slug }) => slug))
  const pages = routes.filter((route) => route.goods?.some((slug) => slugs.has(slug))).map(({ path }) => path)
  // Where the shop's own places change, the rules' cells may stay as they are and the products be answered otherwise all the same.
  const answers = products.flatMap((product) => product.changes.map(({ before: old, after: now }) => ladder.indexOf(now) - ladder.indexOf(old)))
  const opens = counts.looser > 0 || answers.some((step) => step > 0)
  const closes = counts.tighter > 0 || answers.some((step) => step < 0)
  return {
    direction: opens ? (closes ? 'mixed' : 'looser') : closes ? 'tighter' : 'none',
    needsSecond: why.length > 0, why, changes: groups, counts, products, pages: pages.slice(0, mostPages),
  }
}
