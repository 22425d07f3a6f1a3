'use client'

import { useSyncExternalStore } from 'react'
import { sayInstant } from './local-time.ts'

const never = () => () => {}

/** The time zone of this device; on the server, which can't know it, UTC. */
export const useZone = (): string => useSyncExternalStore(never, () => Intl.DateTimeFormat().resolvedOptions().timeZone, () => 'UTC')

/** Whether the page's scripts run: before that nothing can be sent, and the device's zone isn't known. */
export const useIsAlive = (): boolean => useSyncExternalStore(never, () => true, () => false)

/** An instant in the time zone of whoever looks, named; until their device was asked, in UTC. */
export function Instant({ at, language }: { at: number; language: string }) {
  const zone = useZone()
  return <time dateTime={new Date(at).toISOString()} title={sayInstant(at, 'UTC', language)} suppressHydrationWarning>{sayInstant(at, zone, language)}</time>
}
