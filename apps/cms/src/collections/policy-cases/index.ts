import type { CollectionConfig, JSONFieldValidation } from 'payload'
import { z } from 'zod'
import { inLanguage } from '../../endpoints/said-in-both.ts'
import { accessRequestSchema } from '../../rules/access-request.ts'
import { recordsCaseEdits } from '../../rules/working-copy/part-of-working-copy.ts'
import { jsonText } from '../../fields/json-text.ts'
import { textField } from '../../fields/text.ts'
import { groups, say, words } from '../../fields/words.ts'
import { locks } from '../../publishing/drafts.ts'
import { policyCasesAccess } from './access.ts'

const sentences = {
  request: words('{what}: {why}', '{what}\u00a0: {why}'),
  binding: words('A list of rule names, such as ["print-anywhere"]; empty: whichever.', 'Une liste de noms de règles, comme ["print-anywhere"]; vide : n’importe lesquelles.'),
}

const validateRequest: JSONFieldValidation = (value, { req }) => {
  const parsed = accessRequestSchema.safeParse(value)
  if (parsed.success) return true
  const [issue] = parsed.error.issues
  return say(req?.i18n?.language, sentences.request).replace('{what}', issue?.path.join('.') || 'request').replace('{why}', inLanguage(req?.i18n?.language, issue?.message ?? ''))
}

const validateBinding: JSONFieldValidation = (value, { req }) =>
  z.array(z.string().min(1).max(80)).max(50).nullish().safeParse(value).success || say(req?.i18n?.language, sentences.binding)

/** Questions with the answers that every set must give: asked before each publishing, which a wrong answer blocks. */
export const policyCases = (): CollectionConfig => recordsCaseEdits({
  slug: 'policy-cases',
  labels: { singular: words('Case', 'Cas'), plural: words('Cases', 'Cas') },
  access: policyCasesAccess,
  lockDocuments: locks,
  disableDuplicate: true,
  admin: {
    group: groups.law,
    useAsTitle: 'title',
    description: words('Asked before every publishing: one that isn’t answered as expected blocks it.', 'Posés avant chaque publication : une réponse inattendue la bloque.'),
    defaultColumns: ['title', 'expectedLevel', 'updatedAt'],
  },
  defaultSort: 'title',
  fields: [
    textField({ name: 'title', required: true, unique: true, index: true, label: words('What it says', 'Ce qu’il dit') }),
    {
      name: 'request', type: 'json', required: true, label: words('Question', 'Question'), validate: validateRequest,
      admin: {
        components: jsonText,
        description: words(
          'Such as {"stage": "sale", "classes": ["book"], "places": {"visitor": ["CA-ON"], "shipTo": ["CA-ON"]}}. Places of the seller and warehouses that it doesn’t name are the shop’s, the instant the one at which the set takes effect.',
          'Comme {"stage": "sale", "classes": ["book"], "places": {"visitor": ["CA-ON"], "shipTo": ["CA-ON"]}}. Les lieux du vendeur et des entrepôts qu’elle ne nomme pas sont ceux de la boutique, l’instant celui où le jeu prend effet.',
        ),
      },
    },
    {
      name: 'expectedLevel', type: 'select', required: true, label: words('Expected answer', 'Réponse attendue'),
      options: [
        { value: 'hidden', label: words('Hidden', 'Caché') }, { value: 'information', label: words('Information', 'Information') },
        { value: 'display', label: words('Display', 'Affichage') }, { value: 'purchase', label: words('Purchase', 'Achat') },
      ],
    },
    { name: 'expectedBinding', type: 'json', label: words('Rules that decide', 'Règles qui décident'), validate: validateBinding, admin: { components: jsonText, description: words('Empty: whichever.', 'Vide : n’importe lesquelles.') } },
  ],
})
