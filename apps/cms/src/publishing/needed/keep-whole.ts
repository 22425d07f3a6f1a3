import { ValidationError, type CollectionAfterOperationHook, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook, type CollectionConfig, type CollectionSlug, type PayloadRequest } from 'payload'
import { lookUp } from '../../fields/look-up.ts'
import { fill, say, words, type Words } from '../../fields/words.ts'
import { tellHeldOfMany } from '../held-by-another.ts'
import { listNames, refuseWhereNamed } from './refusal.ts'
import { idOf } from './relations.ts'
import { textsLeftUnreviewed, type NewAccounts } from './same-account.ts'
import { productsOfClass, publicTextsThatNeed, shopPartsOf } from './who-needs.ts'

// What is public stays whole: what a public text can't do without isn't trashed, deleted or changed from under it.

/** Passed in the context of a delete of everything, where nothing is left that could need anything. */
export const everythingGoes = { everythingGoes: true }

const sentences = {
  account: words(
    'These public texts would have no reviewer of their own any more: {names}. An author and a reviewer need different accounts.',
    'Ces textes publics n’auraient plus de révision indépendante : {names}. L’autrice et la réviseure ont besoin de comptes différents.',
  ),
  className: words('Product facts name this class: {names}. Change those first.', 'Des faits de produits nomment cette classe : {names}. Modifiez-les d’abord.'),
}

const neededByTexts: ReadonlySet<string> = new Set(['authors', 'sources', 'media', 'topics'])

type Row = Record<string, unknown> & { id: string | number }

async function refuseWhatTextsNeed(slug: CollectionSlug, id: string, req: PayloadRequest): Promise<void> {
  if (neededByTexts.has(slug)) refuseWhereNamed(await publicTextsThatNeed(slug, id, req), 'texts', req)
}

const refuseTrash: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  const before = originalDoc as Row | undefined
  if (operation === 'update' && before && data.deletedAt && !before.deletedAt) await refuseWhatTextsNeed(collection.slug as CollectionSlug, String(before.id), req)
  return data
}

const refuseDelete: CollectionBeforeDeleteHook = async ({ collection, context, id, req }) => {
  if (context.everythingGoes) return
  const slug = collection.slug as CollectionSlug
  await refuseWhatTextsNeed(slug, String(id), req)
  refuseWhereNamed((await shopPartsOf[slug]?.(String(id), req)) ?? [], 'parts', req)
  if (slug === 'staff') refuseWhereNamed(await textsLeftUnreviewed(await profilesOf(String(id), req), req), 'texts', req)
}

async function profilesOf(account: string, req: PayloadRequest): Promise<NewAccounts> {
  const profiles = await lookUp<Row>(req, 'authors', { account: { equals: account } }, 0)
  return new Map(profiles.map(({ id }) => [String(id), null]))
}

function refuseField(collection: string, path: string, sentence: Words, names: string[], req: PayloadRequest): void {
  if (names.length === 0) return
  throw new ValidationError({ collection, errors: [{ path, message: say(req.i18n?.language, fill(sentence, { names: listNames(names, req) })) }], req }, req.t)
}

/** An edit that would break, from behind, a rule that a public text was published by. */
const refuseEdit: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  const before = originalDoc as Row | undefined
  if (operation !== 'update' || !before) return data
  if (collection.slug === 'authors' && 'account' in data && idOf(data.account) !== idOf(before.account)) {
    refuseField('authors', 'account', sentences.account, await textsLeftUnreviewed(new Map([[String(before.id), idOf(data.account)]]), req), req)
  }
  if (collection.slug === 'product-classes' && 'slug' in data && data.slug !== before.slug) {
    refuseField('product-classes', 'slug', sentences.className, await productsOfClass(String(before.id), req), req)
  }
  return data
}

/** Of many documents at once, Payload lists what it refused; the house's own word on it stands beside that. */
const tellRefusalsOfMany: CollectionAfterOperationHook = ({ operation, req, result }) => {
  if ((operation !== 'update' && operation !== 'delete') || req.payloadAPI !== 'REST') return result
  const { errors } = result as { errors?: { isPublic?: boolean; message: string }[] }
  const message = errors?.find(({ isPublic }) => isPublic)?.message
  return message ? { ...result, error: { code: 'bad-request', message } } : result
}

/** For every collection: what nothing leans on is left as it is. */
export const keepsPublicWhole = (config: CollectionConfig): CollectionConfig => ({
  ...config,
  hooks: {
    ...config.hooks,
    beforeChange: [...(config.hooks?.beforeChange ?? []), refuseTrash, refuseEdit],
    beforeDelete: [...(config.hooks?.beforeDelete ?? []), refuseDelete],
    afterOperation: [...(config.hooks?.afterOperation ?? []), tellHeldOfMany, tellRefusalsOfMany] as never,
  },
})
