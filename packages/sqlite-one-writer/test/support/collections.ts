import { setTimeout as sleep } from 'node:timers/promises'
import type { CollectionConfig, PayloadRequest } from 'payload'

/** Hook behaviour that one save asks for, by `context`. */
export interface ArticleContext {
  /** Real waits in hooks, as a hook that reads something has them. */
  hookWaitMs?: number
  /** Runs in beforeChange, in the save's transaction. */
  beforeChange?: (req: PayloadRequest) => Promise<unknown>
  /** Runs in afterChange, in the save's transaction. */
  afterChange?: (req: PayloadRequest) => Promise<unknown>
}

export const MOST_WORKERS = 30

async function runHook(name: 'beforeChange' | 'afterChange', context: ArticleContext, req: PayloadRequest): Promise<void> {
  if (context.hookWaitMs) await sleep(Math.random() * context.hookWaitMs)
  const act = context[name]
  context[name] = undefined // nested saves share the context, and mean to be plain ones
  await act?.(req)
}

export const articles: CollectionConfig = {
  slug: 'articles',
  versions: { drafts: true, maxPerDoc: 5 },
  fields: [
    { name: 'title', type: 'text', localized: true },
    { name: 'slug', type: 'text', unique: true },
    { name: 'rows', type: 'array', localized: true, fields: [{ name: 'text', type: 'text' }] },
    // Each worker of the load writes its own mark, so no later save of another may take it away.
    { name: 'marks', type: 'group', fields: Array.from({ length: MOST_WORKERS }, (_, worker) => ({ name: `w${worker}`, type: 'number' as const })) },
  ],
  hooks: {
    beforeChange: [async ({ context, data, req }) => {
      await runHook('beforeChange', context, req)
      return data
    }],
    afterChange: [async ({ context, doc, req }) => {
      await runHook('afterChange', context, req)
      return doc
    }],
  },
}

export const members: CollectionConfig = {
  slug: 'members',
  auth: { maxLoginAttempts: 50 },
  fields: [{ name: 'name', type: 'text' }],
}

/** Guarded by statements of our own, as a shop would. */
export const stock: CollectionConfig = {
  slug: 'stock',
  fields: [{ name: 'onHand', type: 'number' }, { name: 'sold', type: 'number' }],
}

export const media = (staticDir: string): CollectionConfig => ({
  slug: 'media',
  upload: {
    staticDir,
    mimeTypes: ['image/*'],
    imageSizes: [320, 800, 1_600, 2_400].map((width) => ({ name: `w${width}`, width, formatOptions: { format: 'webp' as const } })),
  },
  fields: [{ name: 'alt', type: 'text' }],
})
