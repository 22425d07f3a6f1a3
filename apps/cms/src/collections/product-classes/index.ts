import type { CollectionConfig, PayloadRequest, RelationshipFieldSingleValidation } from 'payload'
import { relationship } from 'payload/shared'
import { lookUp } from '../../fields/look-up.ts'
import { patternField } from '../../fields/pattern.ts'
import { textField } from '../../fields/text.ts'
import { groups, say, words } from '../../fields/words.ts'
import { locks } from '../../publishing/drafts.ts'
import { partOfWorkingCopy } from '../../rules/working-copy/part-of-working-copy.ts'
import { productClassesAccess } from './access.ts'

const sentences = {
  loop: words('A class can’t stand below itself.', 'Une classe ne peut pas être sous elle-même.'),
  slug: words('Lower-case words, digits and hyphens, such as functional-mushroom.', 'Des mots en minuscules, des chiffres et des traits d’union, comme functional-mushroom.'),
}

const idOf = (value: unknown): string | null => {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value
  return id === undefined || id === null || id === '' ? null : String(id)
}

interface Class { id: string; parent?: unknown }

/** Whether `id` is met on the way from `start` up to the root. */
async function isAbove(id: string, start: string, req: PayloadRequest): Promise<boolean> {
  const seen = new Set<string>()
  for (let at: string | null = start; at !== null && !seen.has(at);) {
    if (at === id) return true
    seen.add(at)
    const found: Class[] = await lookUp<Class>(req, 'product-classes', { id: { equals: at } }, 1)
    at = idOf(found[0]?.parent)
  }
  return false
}

const validateParent: RelationshipFieldSingleValidation = async (value, args) => {
  const checked = await relationship(value as never, args as never)
  const parent = idOf(value)
  if (checked !== true || parent === null || args.id === undefined || args.event === 'onChange') return checked
  return (await isAbove(String(args.id), parent, args.req)) ? say(args.req.i18n?.language, sentences.loop) : true
}

/** What kinds of goods there are, as a tree: a rule on a class holds for all below it. */
export const productClasses = (): CollectionConfig => partOfWorkingCopy({
  slug: 'product-classes',
  labels: { singular: words('Product class', 'Classe de produits'), plural: words('Product classes', 'Classes de produits') },
  access: productClassesAccess,
  lockDocuments: locks,
  disableDuplicate: true,
  admin: {
    group: groups.law,
    useAsTitle: 'slug',
    description: words('The kinds of goods that rules speak of, as a tree.', 'Les genres de marchandises dont parlent les règles, en arbre.'),
    defaultColumns: ['slug', 'title', 'parent'],
  },
  defaultSort: 'slug',
  fields: [
    patternField({
      name: 'slug', required: true, unique: true, index: true, label: words('Name', 'Nom'), maxLength: 60, pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/, sentence: sentences.slug,
    }),
    textField({ name: 'title', required: true, localized: true, label: words('Title', 'Titre') }),
    { name: 'parent', type: 'relationship', relationTo: 'product-classes', label: words('Below', 'Sous'), validate: validateParent as never },
  ],
})
