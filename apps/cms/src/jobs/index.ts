import type { JobsConfig } from 'payload'
import { hasRole, nobody } from '../access/index.ts'
import { forgetCommentEmailsTask } from './forget-comment-emails.ts'
import { pruneCartsTask } from './prune-carts.ts'
import { pruneChangesTask } from './prune-changes.ts'
import { mailAlarmsTask, tellOfficersTask } from './rule-mails.ts'

/** Work that isn't part of anyone's save. Started by instrumentation.ts, or it would wait for the first request. */
export const jobs: JobsConfig = {
  tasks: [pruneChangesTask, pruneCartsTask, forgetCommentEmailsTask, mailAlarmsTask, tellOfficersTask],
  autoRun: [
    // Looking for work each second only reads.
    { cron: '* * * * * *', queue: 'default', disableScheduling: true, silent: { info: true } },
    // Looking at the timetable writes when it was looked at, so it is done less often.
    { cron: '30 */5 * * * *', queue: 'default', silent: { info: true } },
  ],
  deleteJobOnComplete: true,
  access: { cancel: hasRole('admin'), queue: nobody, run: nobody },
  jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
    ...defaultJobsCollection,
    access: { create: nobody, read: hasRole('admin', 'auditor'), update: nobody, delete: hasRole('admin') },
  }),
}
