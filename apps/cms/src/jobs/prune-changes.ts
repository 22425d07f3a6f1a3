import type { Payload, PayloadRequest, TaskConfig } from 'payload'

const keepMs = 24 * 60 * 60 * 1000

/**
 * Removes rows of the change feed that are older than a day. A reader that slept longer finds its cursor gone and starts
 * anew, so nothing is lost with them.
 */
export async function pruneChanges(payload: Payload, now: number, req?: PayloadRequest): Promise<void> {
  await payload.db.deleteMany({ collection: 'changes', where: { at: { less_than: now - keepMs } }, ...(req ? { req } : {}) })
}

export const pruneChangesTask: TaskConfig<{ input: object; output: object }> = {
  slug: 'prune-changes',
  label: 'Prune the change feed',
  retries: 2,
  schedule: [{ cron: '0 17 * * * *', queue: 'default' }],
  handler: async ({ req }) => {
    await pruneChanges(req.payload, Date.now(), req)
    return { output: {} }
  },
}
