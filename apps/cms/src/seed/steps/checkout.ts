import { actAs, type SeedContext } from '../context.ts'
import { seller } from '../data/checkout/seller.ts'
import { shippingZones } from '../data/checkout/shipping.ts'
import { taxRates } from '../data/checkout/taxes.ts'
import { termsVersion } from '../data/pages/terms.ts'
import { readPercent } from '../../collections/tax-rates/percent.ts'
import { write } from '../save.ts'

function ppmOf(percent: string): number {
  const ppm = readPercent(percent)
  if (ppm === null) throw new Error(`“${percent}” is no rate`)
  return ppm
}

/** Shipping and tax tables by the shop manager; the notes say that they are a demo. So does who sells. Orders are open: the rules say what of the demo may be bought, and the sandbox takes no money. */
export async function seedCheckout(seed: SeedContext): Promise<number> {
  for (const { title, ...shared } of shippingZones) await write(seed, 'shipping-zones', { as: 'shop-manager', shared, words: (locale) => ({ title: title[locale] }) })
  for (const { title, percent, ...shared } of taxRates) await write(seed, 'tax-rates', { as: 'shop-manager', shared: { ...shared, ratePpm: ppmOf(percent) }, words: (locale) => ({ title: title[locale] }) })
  await seed.payload.updateGlobal({ slug: 'checkout', data: { mode: 'gated', termsVersion, ...seller }, depth: 0, ...actAs(seed, 'shop-manager') })
  return shippingZones.length + taxRates.length
}
