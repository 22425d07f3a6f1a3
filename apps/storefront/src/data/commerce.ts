import { CommerceRefusal, ContractError, createCommerceClient, type CommerceClient } from '@gatehouse/contract'
import { registry } from '../gate/registry.ts'
import { CmsAway } from './cms-away.ts'

// The one way to carts and orders. The door's desks ask, pages show what they were told: no token reaches a page.

/** Placing an order waits for the payment provider, whom the CMS gives ten seconds. */
const timeoutMs = 15_000

export const openCommerce = ({ baseUrl, serviceKey }: { baseUrl: string; serviceKey: string }): CommerceClient => createCommerceClient({ baseUrl, serviceKey, timeoutMs })

/** How a question ended: answered, refused with what to mend, or without an answer: then nobody knows whether it was done. */
export type Outcome<T> = { is: 'answered'; value: T } | { is: 'refused'; refusal: CommerceRefusal } | { is: 'away' }

/** Refusals that come of a fault of ours, never of what a visitor wants. */
const ourFaults: readonly string[] = ['bad-request', 'unauthenticated', 'forbidden', 'method-not-allowed', 'too-large', 'unsupported-type']

/**
 * Waits for an answer of the CMS. `what` is for the log: no token. Throws what is a fault of ours: an answer that doesn't fit the
 * contract, a question that the CMS can't read.
 */
export async function settle<T>(what: string, asking: Promise<T>, log: (message: string, error?: unknown) => void): Promise<Outcome<T>> {
  const startedAt = performance.now()
  try {
    return { is: 'answered', value: await asking }
  } catch (error) {
    if (error instanceof CommerceRefusal && error.status < 500 && !ourFaults.includes(error.code)) return { is: 'refused', refusal: error }
    if (error instanceof ContractError && (error.status < 500 || error.cause !== undefined)) throw error
    registry().lastOutage = performance.now()
    log(new CmsAway(what, startedAt, error).message)
    return { is: 'away' }
  }
}
