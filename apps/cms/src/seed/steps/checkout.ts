import type { SeedContext } from '../context.ts'
import { shippingZones } from '../data/checkout/shipping.ts'
import { taxRates } from '../data/checkout/taxes.ts'
import { write } from '../save.ts'

/** Shipping and tax tables by the shop manager; the notes say that they are a demo. Orders stay off until somebody opens them. */
export async function seedCheckout(seed: SeedContext): Promise<number> {
  for (const { title, ...shared } of shippingZones) await write(seed, 'shipping-zones', { as: 'shop-manager', shared, words: (locale) => ({ title: title[locale] }) })
  for (const { title, ...shared } of taxRates) await write(seed, 'tax-rates', { as: 'shop-manager', shared, words: (locale) => ({ title: title[locale] }) })
  return shippingZones.length + taxRates.length
}
