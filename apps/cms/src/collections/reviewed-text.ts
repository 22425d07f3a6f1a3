import type { CollectionConfig, Field, FieldHook, Tab } from 'payload'
import { upload } from 'payload/shared'
import type { CollectionRules } from '../access/index.ts'
import { previewOf } from '../admin/preview.ts'
import { articleEditor } from '../editor/article-editor.ts'
import { dayField } from '../fields/day.ts'
import { seoGroup } from '../fields/seo.ts'
import { slugField } from '../fields/slug.ts'
import { lostPicture, stillThere } from '../fields/still-there.ts'
import { textareaField, textField } from '../fields/text.ts'
import { groups, words, type Words } from '../fields/words.ts'
import { withDrafts } from '../publishing/drafts.ts'
import { languageStateField } from '../publishing/language-state.ts'
import { publicText } from '../publishing/rules/body-field.ts'
import { validateLastReviewed, validateReviewer } from '../publishing/rules/review.ts'
import { commentsGoWithText } from './comments/go-with-text.ts'
import { shownToVisitors } from './shown-to-visitors.ts'

// Articles and guides are the same kind of document in two collections: a text with authors, sources and a medical review.

/** A copy is a new text: nobody has reviewed or published it yet. */
const forget: FieldHook = () => null

const contentsTab: Tab = {
  label: words('Contents', 'Contenu'),
  fields: [
    textField({ name: 'title', required: true, localized: true, label: words('Title', 'Titre') }),
    textareaField({
      name: 'lead', required: true, localized: true, maxLength: 600, label: words('Lead', 'Chapeau'),
      admin: { description: words('Two or three sentences: what the reader will know afterwards.', 'Deux ou trois phrases : ce que le lectorat saura ensuite.') },
    }),
    { name: 'picture', type: 'upload', relationTo: 'media', label: words('Picture', 'Image'), validate: stillThere('media', upload, lostPicture) as never },
    textField({ name: 'pictureCaption', localized: true, maxLength: 300, label: words('Caption of the picture', 'Légende de l’image') }),
    publicText({ name: 'body', required: true, label: words('Text', 'Texte'), editor: articleEditor }),
  ],
}

const reviewTab: Tab = {
  label: words('Authors and review', 'Autorat et révision'),
  fields: [
    { name: 'authors', type: 'relationship', relationTo: 'authors', hasMany: true, maxRows: 12, required: true, label: words('Authors', 'Autrices et auteurs') },
    {
      name: 'reviewer', type: 'relationship', relationTo: 'authors', required: true, label: words('Reviewer', 'Révision par'),
      validate: validateReviewer as never,
      admin: { description: words('Someone other than the authors, with an account of their own.', 'Une autre personne que les autrices et auteurs, avec un compte à elle.') },
    },
    dayField({
      name: 'lastReviewed', required: true, label: words('Last reviewed', 'Dernière révision'), validate: validateLastReviewed, hooks: { beforeDuplicate: [forget] },
      admin: { description: words('The day of the last medical review. Only you change it: it never moves by itself.', 'Le jour de la dernière révision médicale. Vous seul le changez : il ne bouge jamais de lui-même.') },
    }),
    {
      name: 'corrections', type: 'array', maxRows: 50, label: words('Corrections', 'Corrections'),
      labels: { singular: words('Correction', 'Correction'), plural: words('Corrections', 'Corrections') },
      fields: [
        dayField({ name: 'date', required: true, label: words('Date', 'Date') }),
        textareaField({ name: 'text', required: true, localized: true, maxLength: 1000, label: words('What was wrong, and what it says now', 'Ce qui était faux et ce que dit maintenant le texte') }),
      ],
    },
  ],
}

const furtherTab: Tab = {
  label: words('Related and search', 'Connexes et recherche'),
  fields: [
    { name: 'topics', type: 'relationship', relationTo: 'topics', hasMany: true, maxRows: 12, label: words('Topics', 'Sujets') },
    { name: 'related', type: 'relationship', relationTo: ['articles', 'guides'], hasMany: true, maxRows: 6, label: words('Read next', 'À lire ensuite') },
    seoGroup(),
  ],
}

const publishedOn: Field = dayField({
  name: 'publishedOn', label: words('Published on', 'Publié le'),
  hooks: {
    beforeDuplicate: [forget],
    beforeChange: [({ value, data, context }) => value ?? (data?._status === 'published' && !context.isRestoringVersion ? new Date().toISOString()  : value)],
  },
  admin: { position: 'sidebar', description: words('Left empty, the day of the first publication.', 'Si c’est vide, le jour de la première publication.') },
})

const commentsClosed: Field = {
  name: 'commentsClosed', type: 'checkbox', defaultValue: false, label: words('Comments closed', 'Commentaires fermés'),
  admin: { position: 'sidebar', description: words('Nobody can write a new one. What is shown stays.', 'Personne ne peut en écrire de nouveaux. Ce qui est montré reste.') },
}

const fields: Field[] = [{ type: 'tabs', tabs: [contentsTab, reviewTab, furtherTab] }, slugField(), languageStateField, publishedOn, commentsClosed]

export const reviewedText = (kind: { slug: 'articles' | 'guides'; singular: Words; plural: Words; description: Words; access: CollectionRules; more?: Field[] }): CollectionConfig =>
  shownToVisitors(withDrafts({
    slug: kind.slug,
    labels: { singular: kind.singular, plural: kind.plural },
    access: kind.access,
    admin: {
      group: groups.texts,
      useAsTitle: 'title',
      description: kind.description,
      defaultColumns: ['title', '_status', 'lastReviewed', 'updatedAt'],
      listSearchableFields: ['title', 'slug'],
      ...previewOf(kind.slug),
    },
    defaultSort: '-updatedAt',
    hooks: { beforeDelete: [commentsGoWithText] },
    fields: [...fields, ...(kind.more ?? [])],
  }))
