import type { Payload } from 'payload'
import { sendDueMails } from '../commerce/mails/send-due.ts'

const everyMs = 2000

/**
 * Looks every two seconds for mails about orders that are due: after the write that made them so, never within it, so that no mail server
 * holds an order up. Each is taken by a lease, so any number of processes may do this.
 */
export function keepSendingOrderMails(payload: Payload): void {
  let isBusy = false
  const timer = setInterval(() => {
    if (isBusy) return
    isBusy = true
    sendDueMails(payload)
      .catch((error: unknown) => { payload.logger.error({ err: error, msg: 'mails about orders could not be looked for' }) })
      .finally(() => { isBusy = false })
  }, everyMs)
  timer.unref()
}
