import { addToCartSchema, askOrderSchema, askQuoteSchema, askReturnSchema, changeCartSchema, placeOrderSchema, readCartSchema, removeFromCartSchema } from '@gatehouse/contract'
import type { Endpoint, Payload } from 'payload'
import { z } from 'zod'
import { addToCart, changeCart, readCart, removeFromCart } from '../commerce/cart.ts'
import { askReturn } from '../commerce/orders/ask-return.ts'
import { cancelOrder, readOrder } from '../commerce/orders/order-view.ts'
import { placeOrder } from '../commerce/orders/place-order.ts'
import { quoteCart } from '../commerce/quote.ts'
import { readBody, readQuery } from './read-request.ts'
import { answering } from './refusal.ts'
import { requireService } from './require-service.ts'

/** A question about a cart: by POST throughout, so that no token and no place stands in an address. */
const question = <Output>(path: string, schema: z.ZodType<Output>, answer: (payload: Payload, asked: Output, now: number) => Promise<object>): Endpoint => ({
  path: `/commerce${path}`,
  method: 'post',
  handler: answering(async (req) => {
    requireService(req)
    readQuery(req, z.strictObject({}))
    return Response.json({ data: await answer(req.payload, await readBody(req, schema), Date.now()) }, { headers: { 'cache-control': 'no-store' } })
  }),
})

/** What the storefront asks for a visitor's cart; who the visitor is, only the token says. */
export const commerceEndpoints: Endpoint[] = [
  question('/cart', readCartSchema, readCart),
  question('/cart/add', addToCartSchema, addToCart),
  question('/cart/change', changeCartSchema, changeCart),
  question('/cart/remove', removeFromCartSchema, removeFromCart),
  question('/quote', askQuoteSchema, quoteCart),
  question('/orders/place', placeOrderSchema, placeOrder),
  question('/orders', askOrderSchema, readOrder),
  question('/orders/cancel', askOrderSchema, cancelOrder),
  question('/orders/return', askReturnSchema, askReturn),
]
