import type { OrderView } from '@gatehouse/contract'
import type { Payload } from 'payload'
import { asSystem } from '../../access/index.ts'
import type { OrderRow } from './order-row.ts'

export type Seller = OrderView['seller']

const linesOf = (text: string | null | undefined): string[] => (text ?? '').split('\n').map((line) => line.trim()).filter(Boolean)

/** Who sells now: what the shop's managers wrote, else the name of the site. An order that is placed keeps it. */
export async function readSeller(payload: Payload): Promise<Seller> {
  const why = asSystem('a receipt names who sells')
  const { sellerName, sellerAddress, sellerTaxNumbers, sellerEmail } = await payload.findGlobal({ slug: 'checkout', depth: 0, ...why })
  // Missing before anyone has saved the site, whatever the generated types say.
  const name = sellerName ?? ((await payload.findGlobal({ slug: 'site', depth: 0, ...why })) as { name?: string | null }).name ?? 'Gatehouse'
  return { name, address: linesOf(sellerAddress), taxNumbers: linesOf(sellerTaxNumbers), email: sellerEmail ?? null }
}

/** Who sold an order, as its receipt says it: as it was when it was placed. An order from before that was kept names who sells now. */
export const sellerOf = async (payload: Payload, { seller }: Pick<OrderRow, 'seller'>): Promise<Seller> => seller ?? readSeller(payload)
