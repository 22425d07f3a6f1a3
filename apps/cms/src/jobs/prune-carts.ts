import type { Payload, PayloadRequest, TaskConfig } from 'payload'

/** Removes the carts that have ended: nobody changed them for thirty days. */
export async function pruneCarts(payload: Payload, now: number, req?: PayloadRequest): Promise<void> {
  await payload.db.deleteMany({ collection: 'carts', where: { expiresAt: { less_than_equal: now } }, ...(req ? { req } : {}) })
}

export const pruneCartsTask: TaskConfig<{ input: object; output: object }> = {
  slug: 'prune-carts',
  label: 'Remove the carts that have ended',
  retries: 2,
  schedule: [{ cron: '0 23 * * * *', queue: 'default' }],
  handler: async ({ req }) => {
    await pruneCarts(req.payload, Date.now(), req)
    return { output: {} }
  },
}
