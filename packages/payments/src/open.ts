import type { PaymentProvider } from './provider.ts'
import { createSandboxProvider } from './sandbox/provider.ts'
import type { SandboxAddress } from './sandbox/client.ts'
import { createStripeProvider, type StripeSettings } from './stripe/provider.ts'

/** Which provider this house has, with what it needs to be spoken to. */
export type PaymentSettings = { provider: 'none' } | ({ provider: 'sandbox' } & SandboxAddress) | ({ provider: 'stripe' } & StripeSettings)

/** The provider that the settings name; null for none, in which case there is no checkout. Speaks to nobody yet. */
export function openPaymentProvider(settings: PaymentSettings): PaymentProvider | null {
  switch (settings.provider) {
    case 'none': return null
    case 'sandbox': return createSandboxProvider(settings)
    case 'stripe': return createStripeProvider(settings)
    default: return settings satisfies never
  }
}
