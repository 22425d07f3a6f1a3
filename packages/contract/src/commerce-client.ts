import { z } from 'zod'
import { ContractError } from './client.ts'
import {
  cartViewSchema, openCartSchema, quoteViewSchema,
  type AddToCart, type AskQuote, type CartView, type ChangeCart, type OpenCart, type QuoteView, type ReadCart, type RemoveFromCart,
} from './commerce.ts'
import { errorBodySchema, type ErrorCode } from './error.ts'
import { orderViewSchema, placedOrderSchema, type AskOrder, type AskReturn, type OrderView, type PlacedOrder, type PlaceOrder } from './orders.ts'

/** What the CMS won't do with a cart: why, and which field it is about. */
export class CommerceRefusal extends ContractError {
  override name = 'CommerceRefusal'
  readonly fields: Record<string, string>
  constructor(status: number, code: ErrorCode, message: string, fields: Record<string, string>) {
    super(status, code, message)
    this.fields = fields
  }
}

export interface CommerceClient {
  /** The cart as it stands for this visitor, or null where it has ended. */
  readCart(asked: ReadCart): Promise<CartView | null>
  /** Each throws a `CommerceRefusal` whose code says why not. */
  addToCart(asked: AddToCart): Promise<OpenCart>
  changeCart(asked: ChangeCart): Promise<OpenCart>
  removeFromCart(asked: RemoveFromCart): Promise<OpenCart>
  quote(asked: AskQuote): Promise<QuoteView>
  /** Orders what a quote said. Sent again with the same `attempt`, answers the same order. */
  placeOrder(asked: PlaceOrder): Promise<PlacedOrder>
  /** An order as it stands, or null where there is none; one that still has to be paid says where. */
  readOrder(asked: AskOrder): Promise<OrderView | null>
  /** Possible until the money is being taken; then a `conflict`. */
  cancelOrder(asked: AskOrder): Promise<OrderView>
  /** Asks to send something of it back. Sent again, the first words stay; a `conflict` where there is nothing to send back. */
  askReturn(asked: AskReturn): Promise<OrderView>
}

export interface CommerceClientOptions {
  /** The CMS as this process reaches it, without a trailing slash. */
  baseUrl: string
  serviceKey: string
  /** Given up after so long, in milliseconds: then it throws what `fetch` throws. */
  timeoutMs?: number
  fetch?: typeof fetch
}

function nullWhereThereIsNone(error: unknown): null {
  if (error instanceof ContractError && error.code === 'not-found') return null
  throw error
}

/** The typed way to the cart and its orders. Nothing of it is cached; tokens and places stand in bodies, never in an address or a message. */
export function createCommerceClient({ baseUrl, serviceKey, timeoutMs = 5000, fetch: doFetch = fetch }: CommerceClientOptions): CommerceClient {
  async function ask<T>(path: string, asked: object, schema: z.ZodType<T>): Promise<T> {
    const response = await doFetch(`${baseUrl}/api/commerce${path}`, {
      method: 'POST', cache: 'no-store', signal: AbortSignal.timeout(timeoutMs),
      headers: { authorization: `Bearer ${serviceKey}`, accept: 'application/json', 'content-type': 'application/json' }, body: JSON.stringify(asked),
    })
    const body: unknown = await response.json().catch(() => null)
    if (!response.ok) {
      const told = errorBodySchema.safeParse(body)
      if (told.success) throw new CommerceRefusal(response.status, told.data.error.code, told.data.error.message, told.data.error.fields ?? {})
      throw new ContractError(response.status, 'unavailable', `the CMS answered ${response.status} to /commerce${path}`)
    }
    const parsed = z.object({ data: schema }).safeParse(body)
    if (parsed.success) return parsed.data.data
    throw new ContractError(502, 'unavailable', `the CMS's answer to /commerce${path} doesn't fit the contract: ${z.prettifyError(parsed.error)}`, { cause: parsed.error })
  }
  return {
    readCart: (asked) => ask('/cart', asked, cartViewSchema).catch(nullWhereThereIsNone),
    addToCart: (asked) => ask('/cart/add', asked, openCartSchema),
    changeCart: (asked) => ask('/cart/change', asked, openCartSchema),
    removeFromCart: (asked) => ask('/cart/remove', asked, openCartSchema),
    quote: (asked) => ask('/quote', asked, quoteViewSchema),
    placeOrder: (asked) => ask('/orders/place', asked, placedOrderSchema),
    readOrder: (asked) => ask('/orders', asked, orderViewSchema).catch(nullWhereThereIsNone),
    cancelOrder: (asked) => ask('/orders/cancel', asked, orderViewSchema),
    askReturn: (asked) => ask('/orders/return', asked, orderViewSchema),
  }
}
