import config from '@payload-config'
import { getPayload } from 'payload'

/** Opens the database and starts the clock that jobs run by. */
export async function startJobs(): Promise<void> {
  await getPayload({ config, cron: true })
}
