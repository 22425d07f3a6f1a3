import type { CollectionAdminOptions } from 'payload'
import { readEnv } from '../env.ts'
import type { PreviewTarget } from '../preview/preview-token.ts'
import { previewUrl } from '../preview/preview-url.ts'

// Payload takes one label for both languages here, so the widths speak for themselves.
const breakpoints = [
  { name: 'phone', label: '390 px', width: 390, height: 844 },
  { name: 'tablet', label: '820 px', width: 820, height: 1180 },
  { name: 'desktop', label: '1440 px', width: 1440, height: 900 },
]

/** The draft on the real page of the storefront, in the language being edited: beside the form, and in a tab of its own. */
export function previewOf(collection: PreviewTarget['collection']): Pick<CollectionAdminOptions, 'livePreview' | 'preview'> {
  const addressOf = (id: unknown, locale: unknown): string | null => {
    if (typeof id !== 'string') return null
    const { storefrontUrl, previewSecret } = readEnv()
    return previewUrl({ collection, id, locale: locale === 'fr' ? 'fr' : 'en' }, { storefrontUrl, secret: previewSecret })
  }
  return {
    livePreview: { url: ({ data, locale }) => addressOf(data?.id, locale?.code), breakpoints },
    preview: (doc, { locale }) => addressOf(doc?.id, locale),
  }
}
