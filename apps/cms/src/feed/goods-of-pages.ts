import type { Payload } from 'payload'
import { productsShown } from '../site/home.ts'
import { documentAt } from '../site/paths.ts'
import { listPublished } from '../site/read-translated.ts'
import { readNamings, type Naming } from './named-documents.ts'

export interface GoodsOfPages {
  /** The slugs of the products that the page at a path shows, in any way. */
  of: (path: string) => string[]
  /** For each picture that products alone show: their slugs. */
  pictures: ReadonlyMap<string, string[]>
}

/**
 * Which products each page shows: its own, those that its text names in a call to a product, a link or an answered question, and
 * those that it lists. A page whose goods can't be told from what it names would show them ungated, so one that lists by itself is
 * said here.
 */
export async function readGoodsOfPages(payload: Payload): Promise<GoodsOfPages> {
  const namings = await readNamings(payload)
  const listed = await listPublished(payload, 'products', { sort: ['order', 'slug'] })
  const slugs = new Map(namings.filter(({ collection }) => collection === 'products').map(({ id, slug }) => [id, slug]))
  const slugsOf = (ids: Iterable<string>): string[] =>
    [...new Set(ids)].filter((id) => listed.includes(id)).flatMap((id) => slugs.get(id) ?? []).sort()
  const bySlug = new Map(namings.map((one) => [`${one.collection}/${one.slug}`, one]))
  const faqs = new Map(namings.filter(({ collection }) => collection === 'faqs').map((one) => [one.id, one]))
  const productsIn = ({ relations }: Naming): string[] => relations.filter(({ collection }) => collection === 'products').map(({ id }) => id)
  const shownBy = (one: Naming): string[] => [
    ...productsIn(one), ...one.relations.filter(({ collection }) => collection === 'faqs').flatMap(({ id }) => { const faq = faqs.get(id); return faq ? productsIn(faq) : [] }),
  ]

  const idsAt = (path: string): string[] => {
    if (path === '') return listed.slice(0, productsShown)
    if (path === '/shop') return listed
    if (path === '/faq') return [...faqs.values()].flatMap(productsIn)
    const at = documentAt(path)
    const naming = at && bySlug.get(`${at.collection}/${at.slug}`)
    if (!naming) return []
    // A topic's page answers the questions of its topic.
    if (at.collection === 'topics') return [...faqs.values()].filter(({ relations }) => relations.some(({ collection, id }) => collection === 'topics' && id === naming.id)).flatMap(productsIn)
    // Without related products of its own, a product's page lists others of its shelf.
    const others = at.collection === 'products' && !naming.relations.some(({ field }) => field === 'related') ? listed : []
    return [...(at.collection === 'products' ? [naming.id] : []), ...shownBy(naming), ...others]
  }
  return { of: (path) => slugsOf(idsAt(path)), pictures: picturesOf(namings, slugsOf) }
}

/** Pictures by id that no document but products names. */
function picturesOf(namings: readonly Naming[], slugsOf: (ids: Iterable<string>) => string[]): Map<string, string[]> {
  const users = new Map<string, Naming[]>()
  for (const naming of namings) {
    for (const { collection, id } of naming.relations) if (collection === 'media') users.set(id, [...(users.get(id) ?? []), naming])
  }
  const pictures = new Map<string, string[]>()
  for (const [id, by] of users) {
    if (by.some(({ collection }) => collection !== 'products')) continue
    const shownOn = slugsOf(by.map((naming) => naming.id))
    if (shownOn.length > 0) pictures.set(id, shownOn)
  }
  return pictures
}
