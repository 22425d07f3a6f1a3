import config from '@payload-config'
import { getPayload } from 'payload'
import { keepNoting } from '../audit/keep-noting.ts'

/** Opens the database, starts the clock that jobs run by, and begins to note the head of the audit log. */
export async function startJobs(): Promise<void> {
  keepNoting(await getPayload({ config, cron: true }))
}
