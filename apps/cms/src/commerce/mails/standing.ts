import type { MailKind } from './kinds.ts'

/** A mail as staff look at it: due since `at`, tried next at `lookAt`. */
export interface OrderMail { id: string; kind: MailKind; at: number; tries: number; lookAt: number | null; sentAt: number | null; fault: string | null }

/** It didn't go out in the time for which it was tried: nobody tries any more. */
export const isGivenUp = ({ sentAt, lookAt, fault }: Pick<OrderMail, 'sentAt' | 'lookAt' | 'fault'>): boolean => !sentAt && !lookAt && Boolean(fault)
