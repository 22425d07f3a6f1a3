import type { CollectionConfig, ImageSize } from 'payload'
import { readEnv } from '../../env.ts'
import { textareaField } from '../../fields/text.ts'
import { groups, words } from '../../fields/words.ts'
import { locks } from '../../publishing/drafts.ts'
import { shownToVisitors } from '../shown-to-visitors.ts'
import { mediaAccess } from './access.ts'
import { checkPicture } from './check-picture.ts'
import { smallestSize } from './limits.ts'

const rendition = (width: number): ImageSize => ({
  name: `w${width}`,
  width,
  withoutEnlargement: undefined,
  formatOptions: { format: 'webp', options: { quality: 78 } },
})

const altField = (name: 'altEn' | 'altFr', language: { en: string; fr: string }) => textareaField({
  name, required: true, maxLength: 500,
  label: words(`Description in ${language.en}`, `Description en ${language.fr}`),
  admin: { rows: 2, width: '50%', description: words('What the picture tells to someone who can’t see it.', 'Ce que l’image dit à qui ne la voit pas.') },
})

export const media = (): CollectionConfig => shownToVisitors({
  slug: 'media',
  labels: { singular: words('Picture', 'Image'), plural: words('Pictures', 'Images') },
  access: mediaAccess,
  trash: true,
  lockDocuments: locks,
  admin: {
    group: groups.texts,
    useAsTitle: 'filename',
    description: words('Photos and drawings, up to 25 MB each. Both descriptions are needed.', 'Photos et dessins, jusqu’à 25 Mo chacun. Les deux descriptions sont nécessaires.'),
    defaultColumns: ['filename', 'altEn', 'altFr', 'updatedAt'],
    listSearchableFields: ['filename', 'altEn', 'altFr'],
  },
  hooks: { beforeOperation: [checkPicture] },
  upload: {
    staticDir: readEnv().mediaFolder,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif', 'image/svg+xml'],
    focalPoint: true,
    crop: true,
    pasteURL: false,
    imageSizes: [smallestSize, 640, 960, 1440].map(rendition),
    adminThumbnail: 'w320',
    // A drawing is a document that can hold a script: opened by itself, it may do nothing at all.
    modifyResponseHeaders: ({ headers }) => {
      headers.set('Content-Security-Policy', "default-src 'none'; img-src data:; style-src 'unsafe-inline'; sandbox")
      headers.set('X-Content-Type-Options', 'nosniff')
      return headers
    },
  },
  fields: [
    // Plain fields, not localized ones: both are seen and filled in at once, and neither can be forgotten.
    { type: 'row', fields: [altField('altEn', { en: 'English', fr: 'anglais' }), altField('altFr', { en: 'French', fr: 'français' })] },
  ],
})
