import type { Payload } from 'payload'
import { settleDueOrders } from '../commerce/orders/due-orders.ts'
import { paymentProvider } from '../commerce/orders/provider.ts'

const everyMs = 2000

/**
 * Looks every two seconds for orders that wait for something. Not one of Payload's jobs, whose timetable is looked at every five
 * minutes: a customer who paid isn't left waiting for so long. Each order is taken by a lease, so any number of processes may do this.
 */
export function keepSettlingOrders(payload: Payload): void {
  const provider = paymentProvider()
  if (!provider) return
  let isBusy = false
  const timer = setInterval(() => {
    if (isBusy) return
    isBusy = true
    settleDueOrders(payload, provider)
      .catch((error: unknown) => { payload.logger.error({ err: error, msg: 'orders that wait could not be looked for' }) })
      .finally(() => { isBusy = false })
  }, everyMs)
  timer.unref()
}
