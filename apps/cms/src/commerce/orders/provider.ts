import { openPaymentProvider, type PaymentProvider } from '@gatehouse/payments'
import { readEnv } from '../../env.ts'

let opened: { provider: PaymentProvider | null } | undefined

/** Who moves the money of this house; null for nobody, and then nothing can be ordered. */
export const paymentProvider = (): PaymentProvider | null => (opened ??= { provider: openPaymentProvider(readEnv().payments) }).provider
