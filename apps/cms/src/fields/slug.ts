import { ValidationError, type CollectionSlug, type Field, type FieldHook, type PayloadRequest } from 'payload'
import { lookUp } from './look-up.ts'
import { say, words, type Words } from './words.ts'

const maxLength = 90

const label = words('Address (slug)', 'Adresse (identifiant)')

const sentences = {
  missing: words('Give it an address: lower-case words joined by hyphens.', 'Donnez-lui une adresse : des mots en minuscules joints par des traits d’union.'),
  fixed: words('This address has been published and can’t change any more: other sites link to it.', 'Cette adresse a été publiée et ne peut plus changer : d’autres sites y mènent.'),
  taken: words('This address is used by another entry: “{title}”. Choose another.', 'Cette adresse est utilisée par une autre fiche : « {title} ». Choisissez-en une autre.'),
  inTrash: words(
    'This address is used by an entry in the trash: “{title}”. Choose another, or delete that one for good.',
    'Cette adresse est utilisée par une fiche dans la corbeille : « {title} ». Choisissez-en une autre ou supprimez celle-là définitivement.',
  ),
}

const refusal = (collection: string, sentence: Words, req: PayloadRequest, title = ''): ValidationError => {
  const message = say(req.i18n?.language, sentence).replace('{title}', title)
  return new ValidationError({ collection, errors: [{ path: 'slug', label: say(req.i18n?.language, label), message }], req }, req.t)
}

/** "Légal access, in Canada" → "legal-access-in-canada". */
export const slugify = (title: string): string =>
  title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’']/g, '').replace(/[^a-z0-9]+/g, '-').slice(0, maxLength).replace(/^-+|-+$/g, '')

/** Whether visitors ever saw this document: it is public now, or one of its versions was. */
export async function wasPublished(collection: CollectionSlug, id: string | number, req: PayloadRequest): Promise<boolean> {
  const row = await req.payload.db.findOne<{ id: string; _status?: string }>({ collection, where: { id: { equals: id } }, req })
  if (row?._status === 'published') return true
  const { docs } = await req.payload.db.findVersions({
    collection, limit: 1, pagination: false, req,
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
  })
  return docs.length > 0
}

/** Whether an address can be made from this title, so that leaving it empty is no fault. */
const canBeMade = (title: unknown): boolean => typeof title === 'string' && slugify(title) !== ''

/** An empty address is made from the title when the document is published; not earlier, since a title grows as it is typed. */
const fillFromTitle = (from: string): FieldHook => ({ value, data, originalDoc, collection }) => {
  if (typeof value === 'string' && value.trim() !== '') return value.trim()
  const isPublishing = data?._status === 'published' || !collection?.versions?.drafts
  const title: unknown = data?.[from] ?? originalDoc?.[from]
  return isPublishing && typeof title === 'string' ? slugify(title) || value : value
}

/** Refuses a new address for what was published, in a draft too. A restored version keeps today's address instead. */
const keepPublished: FieldHook = async ({ value, previousValue, originalDoc, collection, operation, context, req }) => {
  if (operation !== 'update' || !collection?.versions?.drafts || !originalDoc?.id || !previousValue || value === previousValue) return value
  if (!(await wasPublished(collection.slug, originalDoc.id, req))) return value
  if (context.isRestoringVersion) return previousValue
  throw refusal(collection.slug, sentences.fixed, req)
}

/** A title as the database holds it: one string, or one a language. */
const titleIn = (title: unknown, language: string | undefined): string => {
  if (typeof title === 'string') return title
  const { en, fr } = (title ?? {}) as { en?: string; fr?: string }
  return (language?.startsWith('fr') ? fr || en : en || fr) || '—'
}

/**
 * Says who has the address, in the trash too, where one wouldn't look. The unique index is what holds under a race; but it
 * knows neither the title nor the trash, and a draft's address meets it on publishing only.
 */
const refuseTaken = (from: string): FieldHook => async ({ value, previousValue, originalDoc, collection, req }) => {
  if (!collection || typeof value !== 'string' || value === '') return value
  if (value === previousValue && originalDoc?._status === 'published') return value
  const holders = await lookUp<{ id: string | number; deletedAt?: unknown } & Record<string, unknown>>(req, collection.slug, { slug: { equals: value } }, 2)
  const holder = holders.find(({ id }) => String(id) !== String(originalDoc?.id))
  if (!holder) return value
  throw refusal(collection.slug, holder.deletedAt ? sentences.inTrash : sentences.taken, req, titleIn(holder[from], req.i18n?.language))
}

interface SlugRules {
  pattern: RegExp
  /** What is said of a slug of another shape. */
  shape: Words
  /** Refuses a slug of the right shape, with a sentence that says why. */
  refuses?: (slug: string) => Words | null
  description: Words
}

const oneWordChain: SlugRules = {
  pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  shape: words('Only lower-case letters a–z, digits and single hyphens, as in legal-access-in-canada.', 'Seulement des lettres minuscules a–z, des chiffres et des traits d’union simples, comme dans legal-access-in-canada.'),
  description: words(
    'The end of the page’s address, the same in both languages. Left empty, it is made from the title when you publish; then it is fixed.',
    'La fin de l’adresse de la page, la même dans les deux langues. Laissée vide, elle est tirée du titre à la publication; ensuite elle est fixe.',
  ),
}

/** The address of a page: the same in both languages, unique, and fixed once it was public. */
export const slugField = (from = 'title', { pattern, shape, refuses, description }: SlugRules = oneWordChain): Field => ({
  name: 'slug',
  type: 'text',
  label,
  unique: true,
  index: true,
  required: true,
  validate: (value: string | null | undefined, { req, data }: { req: PayloadRequest; data?: unknown }) => {
    if (!value) return canBeMade((data as Record<string, unknown> | undefined)?.[from]) || say(req?.i18n?.language, sentences.missing)
    if (!pattern.test(value) || value.length > maxLength) return say(req?.i18n?.language, shape)
    const refused = refuses?.(value)
    return !refused || say(req?.i18n?.language, refused)
  },
  hooks: {
    beforeValidate: [fillFromTitle(from)],
    beforeChange: [keepPublished, refuseTaken(from)],
    beforeDuplicate: [({ value }) => (value ? `${String(value).slice(0, maxLength - 14)}-copy-${Date.now().toString(36)}` : value)],
  },
  admin: {
    position: 'sidebar',
    components: { afterInput: ['/admin/field-messages/draft-refusal.tsx#DraftRefusal'] },
    description,
  },
})
