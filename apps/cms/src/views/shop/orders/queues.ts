import type { Where } from 'payload'

/** The queues in which orders wait for somebody, in the order of their tabs. */
export const queues = ['to-capture', 'refused', 'held', 'to-ship', 'disputed', 'return-asked', 'all'] as const
export type Queue = (typeof queues)[number]

const is = (field: string, ...values: string[]): Where => ({ [field]: { in: values } })

/** Which orders a queue has. */
export const queueWhere: Record<Queue, Where> = {
  'to-capture': { and: [is('state', 'placed'), is('payment', 'authorised', 'capturing')] },
  'refused': is('state', 'refused'),
  'held': { and: [is('state', 'held'), { payment: { not_equals: 'disputed' } }] },
  'to-ship': { and: [is('state', 'placed', 'fulfilled'), is('payment', 'captured', 'part-refunded')] },
  'disputed': is('payment', 'disputed'),
  'return-asked': { and: [{ returnAskedAt: { exists: true } }, is('payment', 'captured', 'part-refunded', 'disputed')] },
  'all': {},
}

/** Orders by their number or a part of an e-mail address; however the number is written. */
export function searchWhere(text: string): Where {
  if (text === '') return {}
  const reference = text.toUpperCase().replaceAll(/[^0-9A-Z]/g, '').replace(/^(.{3})(.{0,3})(.*)$/, (_, one: string, two: string, three: string) => [one, two, three].filter(Boolean).join('-'))
  const byMail: Where = { email: { contains: text } }
  return reference.length < 3 ? byMail : { or: [{ reference: { contains: reference } }, byMail] }
}
