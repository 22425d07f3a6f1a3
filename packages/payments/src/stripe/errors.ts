import Stripe from 'stripe'
import { PaymentProviderError } from '../provider.ts'

/** What Stripe said was wrong with the request itself, or with the card: what may be expected. Anything else isn't. */
export interface StripeRefusal {
  code: string | undefined
  param: string | undefined
  isDeclined: boolean
}

/** Calls Stripe. Answers its refusal of this request, or throws an error of the port: Stripe's own carry what was sent. */
export async function attempt<Good>(call: () => Promise<Good>): Promise<{ ok: true; said: Good } | { ok: false; refusal: StripeRefusal; error: PaymentProviderError }> {
  try {
    return { ok: true, said: await call() }
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw new PaymentProviderError('stripe: it could not be asked', { cause: error })
    const { code, param, statusCode, requestId, type } = error
    const told = new PaymentProviderError(`stripe: ${[type, code, param, statusCode, requestId].filter((part) => part !== undefined && part !== '').join(' ')}`)
    if (error instanceof Stripe.errors.StripeInvalidRequestError || error instanceof Stripe.errors.StripeCardError) {
      return { ok: false, refusal: { code, param, isDeclined: error instanceof Stripe.errors.StripeCardError }, error: told }
    }
    throw told
  }
}

/** The same for a call that has nothing to be refused for. */
export async function insist<Good>(call: () => Promise<Good>): Promise<Good> {
  const answer = await attempt(call)
  if (!answer.ok) throw answer.error
  return answer.said
}
