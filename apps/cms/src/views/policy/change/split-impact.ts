import type { Route } from '@gatehouse/contract'
import { isLooser, type AffectedProduct } from '../../../rules/impact/affected-goods.ts'
import type { ChangeGroup } from '../../../rules/impact/group-changes.ts'
import type { Impact } from '../../../rules/impact/impact.ts'

/** What one direction of a change does. */
export interface Side {
  direction: 'looser' | 'tighter'
  cells: number
  groups: ChangeGroup[]
  /** With the places in this direction alone. */
  products: { slug: string; changes: AffectedProduct['changes']; count: number }[]
  /** Paths below the language. */
  pages: string[]
}

/** An impact with what opens and what closes apart. A product, and a page with it, can stand on both sides. */
export function splitImpact({ changes, counts, products }: Pick<Impact, 'changes' | 'counts' | 'products'>, routes: readonly Pick<Route, 'path' | 'goods'>[]): { tighter: Side; looser: Side } {
  const side = (direction: Side['direction']): Side => {
    const wanted = direction === 'looser'
    const own = products.flatMap(({ slug, changes: all, changeCount, looserCount }) => {
      const count = wanted ? looserCount : changeCount - looserCount
      return count > 0 ? [{ slug, changes: all.filter((change) => isLooser(change) === wanted), count }] : []
    })
    const slugs = new Set(own.map(({ slug }) => slug))
    return {
      direction, cells: counts[direction], groups: changes.filter((group) => group.direction === direction), products: own,
      pages: routes.filter(({ goods }) => goods?.some((slug) => slugs.has(slug))).map(({ path }) => path).sort(),
    }
  }
  return { tighter: side('tighter'), looser: side('looser') }
}
