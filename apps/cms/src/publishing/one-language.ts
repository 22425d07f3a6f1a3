import { APIError, ValidationError, type CollectionBeforeChangeHook, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { say, words } from '../fields/words.ts'
import { keepPublishedVersion } from './keep-published-version.ts'
import { languageStateLabel } from './language-state.ts'

const sentences = {
  oneAtATime: words('Publish one language at a time: name it with locale=en or locale=fr.', 'Publiez une langue à la fois : nommez-la par locale=en ou locale=fr.'),
  englishFirst: words('Publish the English first: a French page stands beside the English one.', 'Publiez d’abord l’anglais : une page française se tient à côté de l’anglaise.'),
  notInBulk: words('This was taken off the site before: open it and publish it by itself.', 'Ceci a été retiré du site : ouvrez-le et publiez-le à part.'),
}

/** The part of a save's arguments that decides what it does to the public page. */
interface SaveArgs {
  id?: string | number
  data?: Record<string, unknown>
  draft?: boolean
  publishSpecificLocale?: string
  unpublishAllLocales?: boolean
  where?: unknown
}

interface Row { id: string; _status?: 'draft' | 'published'; deletedAt?: unknown }

/** What lies in the trash is on no page, whatever its status says. */
const isOnSite = (row: Row | null | undefined): boolean => row?._status === 'published' && !row.deletedAt

/**
 * What every save of a collection with drafts goes through first.
 *
 * - A save that names no status is a draft: as Payload comes, it would push a pending draft live.
 * - A publish is a publish of one language, the one being edited; the others keep what visitors see of them.
 * - What comes out of the trash comes as a draft, unless it is published as a whole.
 * - Restoring an old version makes a draft of it, never a public page (see restore.ts).
 */
export const publishOneLanguage: CollectionBeforeOperationHook = async ({ args, operation, req, collection }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const save = args as SaveArgs
  const { data } = save
  if (!data) return args
  req.context.otherLanguagesStartAnew = false
  req.context.isBulk = false
  if (data._status !== 'published') {
    // What it needs may have gone in the meantime, and a restore is hardly validated: so it comes back unpublished.
    const restored = isRestore(save) ? { data: { ...data, _status: 'draft' } } : {}
    return { ...args, ...restored, draft: isDraft(save) } as typeof args
  }

  const language = save.publishSpecificLocale ?? req.locale ?? defaultLanguage(req)
  if (language === 'all') throw new APIError(say(req.i18n?.language, sentences.oneAtATime), 400)
  const publish = { ...args, publishSpecificLocale: language }
  // Of many documents at once, Payload would publish what stands in public, not the pending drafts, unless told so.
  if (operation === 'update' && save.id === undefined) {
    req.context.isBulk = true
    return { ...publish, draft: true } as typeof args
  }

  const row = save.id === undefined ? null : await req.payload.db.findOne<Row>({ collection: collection.slug, where: { id: { equals: save.id } }, req })
  const isPublic = isOnSite(row)
  if (language !== defaultLanguage(req) && !isPublic) refuse(collection.slug, req, sentences.englishFirst)
  if (!row || !save.id) return publish as typeof args
  const history = await keepPublishedVersion(collection.slug, save.id, isPublic, req)
  if (isPublic || history === 'never-published') return publish as typeof args
  // Payload would take the other languages from the last version that was public, and show them again.
  req.context.otherLanguagesStartAnew = true
  return { ...args, publishSpecificLocale: undefined } as typeof args
}

/** Trash and unpublish write the public row; everything else that doesn't say "published" only drafts. */
const isDraft = ({ data = {}, draft, unpublishAllLocales }: SaveArgs): boolean =>
  draft === true || (!('deletedAt' in data) && !unpublishAllLocales && data._status === undefined)

/** Out of the trash, without a word on whether it is public. */
const isRestore = ({ data = {} }: SaveArgs): boolean => 'deletedAt' in data && !data.deletedAt && data._status === undefined

/** Of many documents at once, other languages can't start anew one by one: what was taken off the site is refused. */
export const refuseComebackInBulk: CollectionBeforeChangeHook = async ({ data, context, originalDoc, collection, req }) => {
  const id = (originalDoc as Row | undefined)?.id
  if (!context.isBulk || data._status !== 'published' || !id) return data
  const row = await req.payload.db.findOne<Row>({ collection: collection.slug, where: { id: { equals: id } }, req })
  const isPublic = isOnSite(row)
  if ((await keepPublishedVersion(collection.slug, id, isPublic, req)) === 'kept' && !isPublic) refuse(collection.slug, req, sentences.notInBulk)
  if (req.locale !== defaultLanguage(req) && !isPublic) refuse(collection.slug, req, sentences.englishFirst)
  return data
}

const defaultLanguage = (req: PayloadRequest): string => {
  const { localization } = req.payload.config
  return localization ? localization.defaultLocale : 'en'
}

function refuse(collection: string, req: PayloadRequest, sentence: { en: string; fr: string }): never {
  throw new ValidationError({ collection, errors: [{ path: 'languageState', label: say(req.i18n?.language, languageStateLabel), message: say(req.i18n?.language, sentence) }], req }, req.t)
}
