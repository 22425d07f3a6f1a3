import type { CollectionConfig, CollectionSlug } from 'payload'
import { recordChanges } from '../feed/record-change.ts'

/** For every collection that a page can show: its saves are told in the change feed, in their own transaction. */
export function shownToVisitors(config: CollectionConfig): CollectionConfig {
  const { afterChange, afterDelete } = recordChanges(config.slug as CollectionSlug)
  return {
    ...config,
    hooks: {
      ...config.hooks,
      afterChange: [...(config.hooks?.afterChange ?? []), afterChange],
      afterDelete: [...(config.hooks?.afterDelete ?? []), afterDelete],
    },
  }
}
