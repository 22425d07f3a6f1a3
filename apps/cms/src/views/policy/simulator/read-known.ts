import type { PayloadRequest } from 'payload'
import { asUser } from '../../../access/index.ts'
import type { PolicyContent } from '../../../rules/content.ts'
import { approvedFacts, writtenFacts, type FactsRow } from '../../../rules/facts/facts-row.ts'
import { setCollection } from '../../../rules/sets.ts'
import { idOf } from '../../../site/id-of.ts'
import type { KnownGoods } from './read-question.ts'

export interface Choice { value: string; label: string }
export interface KnownSet { revision: number; effectiveAt: number }

/** The newest sets are listed; an older one is asked by its number in the address. */
const mostSets = 100

export async function readSets({ payload }: PayloadRequest): Promise<KnownSet[]> {
  const { docs } = await payload.db.find<KnownSet & { id: string }>({ collection: setCollection, sort: '-revision', limit: mostSets, pagination: false, select: { revision: true, effectiveAt: true } })
  return docs.map(({ revision, effectiveAt }) => ({ revision, effectiveAt }))
}

export interface KnownProducts {
  byValue: Map<string, KnownGoods>
  counting: Choice[]
  /** Those of which something waits for a second officer. */
  written: Choice[]
}

const isSame = (one: KnownGoods, other: KnownGoods): boolean =>
  [...one.classes].sort().join() === [...other.classes].sort().join() && [...one.attributes].sort().join() === [...other.attributes].sort().join()

/** Every product with what counts of it, and with what was written where that waits for approval. */
export async function readProducts(req: PayloadRequest): Promise<KnownProducts> {
  const { payload } = req
  const { docs } = await payload.find({ collection: 'products', depth: 0, pagination: false, select: { slug: true, title: true }, sort: 'title', locale: req.i18n.language === 'fr' ? 'fr' : 'en', ...asUser(req) })
  const { docs: rows } = await payload.db.find<FactsRow>({ collection: 'product-facts', limit: 0, pagination: false })
  const factsOf = new Map(rows.map((row) => [idOf(row.product) ?? String(row.product), row]))
  const known: KnownProducts = { byValue: new Map(), counting: [], written: [] }
  for (const { id, slug, title } of docs) {
    if (!slug) continue
    const row = factsOf.get(String(id)) ?? {}
    const [counting, written] = [approvedFacts(row), writtenFacts(row)]
    const label = title || slug
    known.byValue.set(`product:${slug}`, counting)
    known.counting.push({ value: `product:${slug}`, label })
    if (isSame(counting, written)) continue
    known.byValue.set(`written:${slug}`, written)
    known.written.push({ value: `written:${slug}`, label })
  }
  return known
}

/** What rules ask for by name, so that it can be ticked: facts of goods and what a visitor holds. */
export function namedFacts(contents: readonly Pick<PolicyContent, 'rules'>[], kind: 'attribute' | 'credential', more: readonly string[]): string[] {
  const named = contents.flatMap(({ rules }) => rules.flatMap(({ requires = [] }) => requires.flatMap((one) => (one.kind === kind ? [one.name] : []))))
  return [...new Set([...named, ...more])].sort()
}
