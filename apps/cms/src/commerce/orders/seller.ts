import type { OrderView } from '@gatehouse/contract'
import type { Payload } from 'payload'
import { asSystem } from '../../access/index.ts'

export type Seller = OrderView['seller']

const linesOf = (text: string | null | undefined): string[] => (text ?? '').split('\n').map((line) => line.trim()).filter(Boolean)

/** Who sells, as receipts and mails say it: what the shop's managers wrote, else the name of the site. */
export async function readSeller(payload: Payload): Promise<Seller> {
  const why = asSystem('a receipt names who sells')
  const { sellerName, sellerAddress, sellerTaxNumbers, sellerEmail } = await payload.findGlobal({ slug: 'checkout', depth: 0, ...why })
  // Missing before anyone has saved the site, whatever the generated types say.
  const name = sellerName ?? ((await payload.findGlobal({ slug: 'site', depth: 0, ...why })) as { name?: string | null }).name ?? 'Gatehouse'
  return { name, address: linesOf(sellerAddress), taxNumbers: linesOf(sellerTaxNumbers), email: sellerEmail ?? null }
}
