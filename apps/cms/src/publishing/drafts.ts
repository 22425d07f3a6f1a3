import type { CollectionConfig } from 'payload'
import { refuseRestoreOfHeld } from './held-by-another.ts'
import { keepLock, lockSeconds } from './keep-lock.ts'
import { publishOneLanguage, refuseComebackInBulk } from './one-language.ts'
import { restoreAsDraft, restoreOnlyAsDraft } from './restore.ts'

/** The second editor is told who writes, and may read along or take over; a save that somebody pressed lifts it. */
export const locks = { duration: lockSeconds }

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
      beforeChange: [refuseRestoreOfHeld, refuseComebackInBulk, ...(config.hooks?.beforeChange ?? [])],
      afterOperation: [...(config.hooks?.afterOperation ?? []), keepLock],
    },
  }
}
