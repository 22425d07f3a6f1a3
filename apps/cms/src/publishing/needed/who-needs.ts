import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { lookUp } from '../../fields/look-up.ts'
import { say } from '../../fields/words.ts'
import { readPublicTexts, withoutJoins } from './public-texts.ts'
import { idOf, type Relation } from './relations.ts'

/** Whether a public text can't stand without what it names here. Other relations are left out of the page when they are gone. */
function isNeeded({ collection, isRequired }: Relation): boolean {
  if (collection === 'authors' || collection === 'sources' || collection === 'media') return true
  return collection === 'topics' && isRequired
}

type Named = Record<string, unknown>

const titleOf = (title: Record<string, unknown>, req: PayloadRequest): string => String(say(req.i18n?.language, { en: String(title.en ?? ''), fr: String(title.fr ?? title.en ?? '') }))

/** The titles of the public texts that need this document. */
export async function publicTextsThatNeed(collection: CollectionSlug, id: string, req: PayloadRequest): Promise<string[]> {
  const texts = await readPublicTexts(req.payload, [id])
  const names = texts.filter(({ relations }) => relations.some((one) => one.collection === collection && one.id === id && isNeeded(one))).map(({ title }) => titleOf(title, req))
  return (await isOnHomePage(collection, id, req)) ? [...names, say(req.i18n?.language, { en: 'Home', fr: 'Accueil' })] : names
}

/** The home page stands on its picture, and on the source of each change in the law that it names. */
async function isOnHomePage(collection: CollectionSlug, id: string, req: PayloadRequest): Promise<boolean> {
  if (collection !== 'media' && collection !== 'sources') return false
  const site = await req.payload.db.findGlobal<Named & { id: string }>({ slug: 'site' })
  if (collection === 'media') return idOf(site?.reviewPicture) === id
  return Array.isArray(site?.lawLog) && site.lawLog.some((row: Named) => idOf(row.source) === id)
}

const namesOf = async (req: PayloadRequest, collection: CollectionSlug, where: Where, name: string): Promise<string[]> =>
  (await lookUp<Named & { id: string }>(req, collection, where, 0)).map((one) => String(one[name]))

/** What hangs on a document in the shop, whether or not it is public: it would be left without a product, a variant or a class. */
export const shopPartsOf: Partial<Record<CollectionSlug, (id: string, req: PayloadRequest) => Promise<string[]>>> = {
  products: async (id, req) => [
    ...(await namesOf(req, 'variants', { product: { equals: id } }, 'sku')),
    ...(await lookUp(req, 'product-facts', { product: { equals: id } }, 1)).map(() => say(req.i18n?.language, { en: 'Product facts', fr: 'Faits du produit' })),
  ],
  variants: async (id, req) => (await lookUp(req, 'stock', { variant: { equals: id } }, 1)).map(() => say(req.i18n?.language, { en: 'Stock', fr: 'Stock' })),
  'product-classes': async (id, req) => [
    ...(await namesOf(req, 'product-classes', { parent: { equals: id } }, 'slug')),
    ...(await productsOfClass(id, req)),
  ],
}

/** The products whose facts name a class; facts name it by its slug. */
export async function productsOfClass(id: string, req: PayloadRequest): Promise<string[]> {
  const [row] = await lookUp<{ id: string; slug: string }>(req, 'product-classes', { id: { equals: id } }, 1)
  if (!row) return []
  const facts = await lookUp<{ id: string; classes?: unknown; product?: unknown }>(req, 'product-facts', {}, 0)
  const products = facts.filter(({ classes }) => Array.isArray(classes) && classes.includes(row.slug)).map(({ product }) => idOf(product))
  const wanted = products.filter((one) => one !== null)
  if (wanted.length === 0) return []
  const found = await req.payload.db.find<Named & { id: string }>({ collection: 'products', ...withoutJoins, limit: 0, locale: 'all', pagination: false, where: { id: { in: wanted } } })
  const names = found.docs.map(({ title, slug }) => titleOf((title ?? {}) as Record<string, unknown>, req) || String(slug ?? ''))
  return names.length > 0 ? names : [say(req.i18n?.language, { en: 'Product facts', fr: 'Faits du produit' })]
}
