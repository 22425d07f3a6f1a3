import type { Payload } from 'payload'
import { noteAuditHead } from './head-file.ts'

const everyMs = 1000

/** A save that wrote to the log can't say when it was committed, so the head is looked at each second and noted where it moved. */
export function keepNoting(payload: Payload): void {
  let isFailing = false
  const timer = setInterval(() => {
    noteAuditHead(payload).then(() => { isFailing = false }, (error: unknown) => {
      // Once, not each second.
      if (!isFailing) payload.logger.error({ err: error, msg: 'the head of the audit log could not be noted' })
      isFailing = true
    })
  }, everyMs)
  timer.unref()
}
