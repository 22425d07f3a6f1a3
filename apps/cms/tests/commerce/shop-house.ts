import type { CartView, OpenCart, QuoteView } from '@gatehouse/contract'
import { publishFirst, ruleHouse, ruleRow, writeRules, type RuleHouse } from '../rules/rule-house.ts'
import { paragraph, richText } from '../support/content.ts'

export interface Told<T> { status: number; data: T; error: { code: string; message: string; fields?: Record<string, string> } }

export interface ShopHouse {
  rules: RuleHouse
  /** Variants by their article number. */
  variants: Record<string, string>
  ask: <T = OpenCart>(path: string, body: object, key?: string | null) => Promise<Told<T>>
  add: (sku: string, quantity: number, more?: object) => Promise<Told<OpenCart>>
  read: (token: string, more?: object) => Promise<Told<CartView>>
  quote: (token: string, more?: object) => Promise<Told<QuoteView>>
}

export const ontario = { country: 'CA', region: 'CA-ON', postalCode: 'K1A 0B1' }
export const visitor = { places: ['CA-ON'], ageYears: null }

/** A shop with books (sold anywhere), kits (in Canada, three at most) and truffles (nowhere), its tables, and orders open. */
export async function shopHouse(): Promise<ShopHouse> {
  // Orders are open only where somebody could be paid; nobody is asked to here.
  if (!process.env.PAYMENT_PROVIDER) Object.assign(process.env, { PAYMENT_PROVIDER: 'sandbox', SANDBOX_SECRET: 'test-secret-of-the-sandbox-0123456789abcdef' })
  const rules = await ruleHouse()
  const { payload } = rules
  await writeRules(rules)
  await rules.as('ada', 'POST', '/rules', ruleRow('kits-three', { level: 'display', classes: ['kit'], places: ['CA'], requires: [{ kind: 'quantity', max: 3 }] }))
  await publishFirst(rules)
  const variants: Record<string, string> = {}
  const product = async (slug: string, classes: string[], sold: { sku: string; cad?: number; usd?: number; eur?: number; onHand: number; weightGrams: number; taxClass: 'standard' | 'books' }[]) => {
    const { id } = await payload.create({ collection: 'products', locale: 'en', data: { title: `The ${slug}`, slug, group: 'Goods', lead: 'A lead.', summary: 'A summary.', whatItIs: richText(paragraph('It is.')), whatItIsNot: richText(paragraph('It isn’t.')), _status: 'published' } })
    const made = await rules.as('ada', 'POST', '/product-facts', { product: id, classes, attributes: [] })
    const approved = await rules.as('ben', 'POST', '/policy/facts/approve', { facts: (made.body.doc as { id: string }).id })
    if (approved.status !== 200) throw new Error(JSON.stringify(approved))
    for (const { sku, cad, usd, eur, onHand, weightGrams, taxClass } of sold) {
      const variant = await payload.create({ collection: 'variants', locale: 'en', data: { product: id, sku, title: sku.toLowerCase(), weightGrams, taxClass, priceCadMinor: cad ?? null, priceUsdMinor: usd ?? null, priceEurMinor: eur ?? null, taxIncludedEur: true } })
      await payload.create({ collection: 'stock', data: { variant: variant.id, onHand, reserved: 1 } })
      variants[sku] = variant.id
    }
  }
  await product('book', ['book'], [{ sku: 'BOOK', cad: 2600, usd: 1950, eur: 1890, onHand: 60, weightGrams: 400, taxClass: 'books' }])
  await product('kit', ['kit'], [{ sku: 'KIT-S', cad: 1000, onHand: 30, weightGrams: 800, taxClass: 'standard' }, { sku: 'KIT-L', cad: 2000, onHand: 3, weightGrams: 900, taxClass: 'standard' }])
  await product('truffle', ['truffle'], [{ sku: 'TRUFFLE', cad: 900, onHand: 10, weightGrams: 10, taxClass: 'standard' }])
  const draft = await payload.create({ collection: 'products', locale: 'en', draft: true, data: { title: 'A secret', slug: 'secret' } as never })
  variants.SECRET = (await payload.create({ collection: 'variants', locale: 'en', data: { product: draft.id, sku: 'SECRET', title: 'One', taxClass: 'standard', priceCadMinor: 1 } })).id
  await payload.create({ collection: 'tax-rates', locale: 'en', data: { title: 'HST', tax: 'hst', ratePpm: 130_000, places: ['CA-ON'], classes: ['standard'] } })
  await payload.create({ collection: 'tax-rates', locale: 'en', data: { title: 'GST', tax: 'gst', ratePpm: 50_000, places: ['CA'], classes: ['books'] } })
  await payload.create({ collection: 'tax-rates', locale: 'en', data: { title: 'VAT', tax: 'vat', ratePpm: 90_000, places: ['NL'], classes: ['books'] } })
  await payload.create({ collection: 'shipping-zones', locale: 'en', data: { title: 'By mail', places: ['CA'], kind: 'weight', bands: [{ upToGrams: 1000, CAD: 1000 }, { upToGrams: 3000, CAD: 1500 }] } })
  await payload.create({ collection: 'shipping-zones', locale: 'en', data: { title: 'Courier', places: ['CA'], kind: 'flat', flatCadMinor: 2900 } })
  await payload.create({ collection: 'shipping-zones', locale: 'en', data: { title: 'To the Netherlands', places: ['NL'], kind: 'weight', bands: [{ upToGrams: 1000, EUR: 1090 }] } })
  await payload.updateGlobal({ slug: 'checkout', data: { mode: 'gated', termsVersion: '2026-11' } })

  const ask: ShopHouse['ask'] = async (path, body, key = process.env.SERVICE_KEY ?? '') => {
    const response = await rules.cms.rest('POST', `/commerce${path}`, { body, headers: key === null ? {} : { authorization: `Bearer ${key}` } })
    return { status: response.status, ...((await response.json()) as object) } as never
  }
  return {
    rules, variants, ask,
    add: (sku, quantity, more = {}) => ask('/cart/add', { token: null, variant: variants[sku], quantity, locale: 'en', visitor, ...more }),
    read: (token, more = {}) => ask('/cart', { token, locale: 'en', visitor, ...more }),
    quote: (token, more = {}) => ask('/quote', { token, locale: 'en', visitor, shipTo: ontario, ...more }),
  }
}
