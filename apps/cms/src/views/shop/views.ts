import type { AdminViewConfig } from 'payload'
import { say, words } from '../../fields/words.ts'

export const shopDeskName = words('Order desk', 'Bureau des commandes')
export const stockDeskName = words('Stock desk', 'Bureau du stock')
const slip = words('Packing slip', 'Bordereau de colis')
const receipt = words('Receipt', 'Reçu')

export const orderDeskPath = '/order-desk'
export const stockDeskPath = '/stock-desk'

const view = (path: `/${string}`, Component: string, title: string): AdminViewConfig => ({ path, Component, exact: true, meta: { title } })

/** The shop's own views, as Payload's config has them. */
export const shopViewConfig = (): Record<string, AdminViewConfig> => ({
  'order-desk': view(orderDeskPath, '/views/shop/orders/order-desk.tsx#OrderDeskView', shopDeskName.en),
  'order-desk-order': view(`${orderDeskPath}/:id`, '/views/shop/order/order.tsx#OrderView', shopDeskName.en),
  'order-desk-slip': view(`${orderDeskPath}/:id/slip`, '/views/shop/print/slip.tsx#SlipView', slip.en),
  'order-desk-receipt': view(`${orderDeskPath}/:id/receipt`, '/views/shop/print/receipt.tsx#ReceiptView', receipt.en),
  'stock-desk': view(stockDeskPath, '/views/shop/stock/stock-desk.tsx#StockDeskView', stockDeskName.en),
})

/** The address of a view of the shop, with what it is asked. */
export function shopAddress(path: string, asked: Record<string, string | undefined> = {}): string {
  const query = new URLSearchParams(Object.entries(asked).flatMap(([key, value]) => (value ? [[key, value]] : [])))
  return `/admin${path}${query.size > 0 ? `?${query}` : ''}`
}

/** The title of a page of the admin, if it is one of these: what Payload's config says has one language. */
export function shopTitle(segments: readonly string[] | undefined, language: string): string | null {
  const [first, , part] = segments ?? []
  if (first !== 'order-desk' && first !== 'stock-desk') return null
  const name = part === 'slip' ? slip : part === 'receipt' ? receipt : first === 'stock-desk' ? stockDeskName : shopDeskName
  return `${say(language, name)} · Gatehouse`
}
