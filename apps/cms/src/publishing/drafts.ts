import type { CollectionConfig } from 'payload'
import { publishOneLanguage, refuseComebackInBulk } from './one-language.ts'
import { restoreAsDraft, restoreOnlyAsDraft } from './restore.ts'

/** A lock, where nothing saves by itself: the second editor is told, and may take over after five minutes. Payload lifts it with each save, an autosave too. */
export const locks = { duration: 300 }

/** History without drafts, for what is public as soon as it is saved. */
export const plainHistory = { maxPerDoc: 50 }

/**
 * What a collection needs whose documents are drafted, published by language and restored.
 * The autosave waits a second after the last key, so that a fast typist doesn't write a version a letter.
 */
export function withDrafts(config: CollectionConfig): CollectionConfig {
  return {
    ...config,
    lockDocuments: locks,
    trash: true,
    versions: { maxPerDoc: 100, drafts: { autosave: { interval: 1000, showSaveDraftButton: true }, validate: false } },
    endpoints: [restoreAsDraft, ...(config.endpoints || [])],
    hooks: {
      ...config.hooks,
      beforeOperation: [restoreOnlyAsDraft, publishOneLanguage, ...(config.hooks?.beforeOperation ?? [])],
      beforeChange: [refuseComebackInBulk, ...(config.hooks?.beforeChange ?? [])],
    },
  }
}
