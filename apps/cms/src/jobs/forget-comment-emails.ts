import type { Payload, PayloadRequest, TaskConfig } from 'payload'
import { asSystem } from '../access/index.ts'

const dayMs = 24 * 60 * 60 * 1000
/** Long enough for a question about the decision; the admin and the privacy page say the same. */
export const emailDays = 30

/** Removes the e-mail addresses of comments that were decided on, or moved to the trash, thirty days ago. The words stay. */
export async function forgetCommentEmails(payload: Payload, now: number, req?: PayloadRequest): Promise<void> {
  const since = new Date(now - emailDays * dayMs).toISOString()
  await payload.update({
    collection: 'comments', data: { email: null }, depth: 0, trash: true, overrideLock: true,
    where: { and: [{ email: { exists: true } }, { or: [{ decidedAt: { less_than: since } }, { deletedAt: { less_than: since } }] }] },
    ...asSystem('an address is kept no longer than it is needed', req),
  })
}

export const forgetCommentEmailsTask: TaskConfig<{ input: object; output: object }> = {
  slug: 'forget-comment-emails',
  label: 'Remove the e-mail addresses of decided comments',
  retries: 2,
  schedule: [{ cron: '0 40 3 * * *', queue: 'default' }],
  handler: async ({ req }) => {
    await forgetCommentEmails(req.payload, Date.now(), req)
    return { output: {} }
  },
}
