import config from '@payload-config'
import { getPayload } from 'payload'
import { keepNoting } from '../audit/keep-noting.ts'
import { beginTelling } from '../rules/alarms/tell-officers.ts'
import { warmSearch } from '../search/current-index.ts'
import { keepSendingOrderMails } from './send-order-mails.ts'
import { keepSettlingOrders } from './settle-orders.ts'

/** Opens the database, starts the clock that jobs run by, and begins to note the audit log's head, to see to orders that wait, to mail their customers, and to read what can be searched. */
export async function startJobs(): Promise<void> {
  const payload = await getPayload({ config, cron: true })
  keepNoting(payload)
  await beginTelling(payload)
  keepSettlingOrders(payload)
  keepSendingOrderMails(payload)
  // Not awaited: everything else can be answered meanwhile.
  void warmSearch(payload)
}
