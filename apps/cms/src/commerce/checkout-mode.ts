import type { Payload } from 'payload'
import { asSystem } from '../access/index.ts'
import { paymentProvider } from './orders/provider.ts'

/** Whether orders are taken, and by which terms. Off until somebody opens it, and while nobody could be paid. */
export async function readCheckout(payload: Payload): Promise<{ mode: 'off' | 'gated'; termsVersion: string }> {
  const { mode, termsVersion } = await payload.findGlobal({ slug: 'checkout', depth: 0, ...asSystem('the shop says whether it takes orders') })
  return { mode: mode === 'gated' && paymentProvider() !== null ? 'gated' : 'off', termsVersion: termsVersion ?? '' }
}
