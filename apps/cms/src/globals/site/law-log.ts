import type { ArrayField, Validate } from 'payload'
import { relationship } from 'payload/shared'
import { sourceField } from '../../blocks/citation.ts'
import { dayField } from '../../fields/day.ts'
import { stillThere } from '../../fields/still-there.ts'
import { textareaField, textField } from '../../fields/text.ts'
import { say, words } from '../../fields/words.ts'

const sentences = {
  none: words('Choose the source that says so.', 'Choisissez la source qui le dit.'),
  lost: words('This source is gone or in the trash: choose another, or bring it back.', 'Cette source a disparu ou est dans la corbeille : choisissez-en une autre ou ramenez-la.'),
}

const isThere = stillThere('sources', relationship, sentences.lost)

/**
 * Asked for here and not by `required`: that would forbid an empty source in the database too, in old versions as well, and
 * whatever deletes a source for good leaves one.
 */
const needsSource: Validate = (value, args) => (value ? isThere(value, args) : say(args.req.i18n?.language, sentences.none))

/** What changed in the law, for the home page: nothing is said without its source. */
export const lawLogField: ArrayField = {
  name: 'lawLog', type: 'array', maxRows: 12, label: words('The law, lately', 'La loi, récemment'),
  labels: { singular: words('Change', 'Changement'), plural: words('Changes', 'Changements') },
  admin: { description: words('Shown on the home page, newest first.', 'Montré à l’accueil, du plus récent au plus ancien.') },
  fields: [
    dayField({ name: 'date', required: true, label: words('Since', 'Depuis') }),
    textField({ name: 'title', required: true, localized: true, label: words('Place and matter', 'Lieu et sujet') }),
    textareaField({ name: 'text', required: true, localized: true, label: words('What changed', 'Ce qui a changé') }),
    sourceField({ validate: needsSource as never }),
  ],
}
