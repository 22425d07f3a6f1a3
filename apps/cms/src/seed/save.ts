import type { Locale } from '@gatehouse/contract'
import type { CollectionSlug, Payload, RequiredDataFromCollectionSlug } from 'payload'
import type { Role } from '../access/index.ts'
import { typesetAll } from './authoring/typography.ts'
import { actAs, type SeedContext } from './context.ts'

type Data<Slug extends CollectionSlug> = Partial<RequiredDataFromCollectionSlug<Slug>>

export interface Document<Slug extends CollectionSlug> {
  as: Role
  /** The same in both languages. */
  shared: Data<Slug>
  words?: (locale: Locale) => Data<Slug>
}

/** Writes a document of a collection without drafts, English first, and answers its id. */
export async function write<Slug extends CollectionSlug>(seed: SeedContext, collection: Slug, { as, shared, words }: Document<Slug>): Promise<string> {
  const { payload } = seed
  const english = { ...typesetAll(shared, 'en'), ...typesetAll(words?.('en'), 'en') }
  const { id } = await payload.create({ collection, locale: 'en', data: english, depth: 0, ...actAs(seed, as) } as CreateArguments)
  const french = typesetAll(words?.('fr'), 'fr')
  if (french) await payload.update({ collection, id, locale: 'fr', data: french, depth: 0, ...actAs(seed, as) } as UpdateArguments)
  return String(id)
}

/** Writes a draft in English and answers its id. */
export async function draft<Slug extends CollectionSlug>(seed: SeedContext, collection: Slug, { as, shared, words }: Document<Slug>): Promise<string> {
  const english = { ...typesetAll(shared, 'en'), ...typesetAll(words?.('en'), 'en'), _status: 'draft' }
  const { id } = await seed.payload.create({ collection, locale: 'en', draft: true, data: english, depth: 0, ...actAs(seed, as) } as CreateArguments)
  return String(id)
}

/** Publishes a draft: the English with what is shared, then the French, each by itself, as an editor would. */
export async function publish<Slug extends CollectionSlug>(seed: SeedContext, collection: Slug, id: string, { as, shared, words }: Document<Slug>): Promise<void> {
  const { payload } = seed
  await payload.update({ collection, id, locale: 'en', data: { ...typesetAll(shared, 'en'), _status: 'published' }, depth: 0, ...actAs(seed, as) } as UpdateArguments)
  await payload.update({ collection, id, locale: 'fr', data: { ...typesetAll(words?.('fr'), 'fr'), _status: 'published' }, depth: 0, ...actAs(seed, as) } as UpdateArguments)
}

// Payload's types can't follow a slug that isn't known here; what is written was checked against `Data` above.
type CreateArguments = Parameters<Payload['create']>[0]
type UpdateArguments = Parameters<Payload['update']>[0]
