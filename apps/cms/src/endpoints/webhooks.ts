import type { Endpoint } from 'payload'
import { takeWebhook } from '../commerce/orders/take-webhook.ts'
import { answering } from './refusal.ts'

/** Where a payment provider tells that something happened. Known by its signature alone; what happened is asked of it. */
const webhook = (name: 'sandbox' | 'stripe'): Endpoint => ({
  path: `/webhooks/${name}`,
  method: 'post',
  handler: answering(async (req) => {
    // The bytes as they came: the entrance counts and reads them, and passes them on unchanged.
    const body = (await req.text?.()) ?? ''
    await takeWebhook(req.payload, name, body, req.headers)
    return Response.json({ received: true }, { headers: { 'cache-control': 'no-store' } })
  }),
})

export const webhookEndpoints: Endpoint[] = [webhook('sandbox'), webhook('stripe')]
