import type { ShortNode } from '../authoring/nodes.ts'
import { articles, guides, products, shop, site, sources } from './index.ts'
import type { SourceKey } from './sources/index.ts'
import { citationsIn, proseIn, valuesOf } from './test/walk.ts'

// What is said about goods promises nothing, names no price and asks nobody to buy. The law may have to name a sale.

const words = {
  buying: /\b(price|priced|cost|buy|buys|buying|bought|purchase|order|cart|basket|checkout|discount|deal|cheap|payment|prix|coûte|coût|achat|achats|achète|achetez|acheter|commande|commandez|commander|panier|rabais|solde|paiement)\b|[$€£]/i,
  health: /\b(cure|cures|treat|treats|treated|treatment|heal|heals|healing|relief|relieve|relieves|soothe|soothes|calm|calms|benefit|benefits|effective|remedy|therapy|therapeutic|wellness|boost|boosts|improve|improves|helps|supports|guérit|guérir|traite|traiter|traitement|soigne|soigner|soulage|soulager|soulagement|bienfait|bienfaits|efficace|remède|thérapie|thérapeutique|améliore|améliorer|favorise|apaise|calme)\b/i,
  hedgesThatPraise: /\b(promising|preliminary|initial|pilot|breakthrough|prometteur|prometteuse|préliminaire|initial|initiale|pilote|percée)\b/i,
}
const selling = /\b(sell|sells|selling|sold|sale|offer|offers|offering|vend|vendre|vendu|vendue|vente|offre|offrir)\b/i

const goods = products.map(({ slug, title, group, lead, summary, whatItIs, whatItIsNot, studies, variants }) =>
  [slug, { title, group, lead, summary, whatItIs, whatItIsNot, studies, variants: variants.map((variant) => variant.title) }] as const)

test.each(goods)('%s: has no word of buying, no claim on health and no hedge that praises', (_, text) => {
  for (const said of proseIn(text)) {
    for (const [what, pattern] of Object.entries(words)) expect({ said, [what]: pattern.exec(said)?.[0] }).toEqual({ said, [what]: undefined })
  }
})

test.each(goods)('%s: speaks of a sale only where it cites the law', (_, { whatItIs, whatItIsNot, studies, ...plain }) => {
  expect(proseIn(plain).filter((said) => selling.test(said))).toEqual([])
  const paragraphs = [whatItIs, whatItIsNot, studies].flatMap(({ en, fr }): readonly ShortNode[] => [...en, ...fr])
  for (const paragraph of paragraphs.filter((node) => proseIn(node).some((said) => selling.test(said)))) {
    const kinds = (citationsIn(paragraph) as SourceKey[]).map((key) => sources[key].kind)
    expect({ paragraph: proseIn(paragraph).join(''), kinds }).toEqual({ paragraph: proseIn(paragraph).join(''), kinds: expect.arrayContaining(['law']) })
  }
})

test('the shop page and calls to a product in a text keep to the same', () => {
  const calls = [...articles, ...guides].flatMap(({ body }) => valuesOf(body, ['block'])).filter((block) => (block as { name: string }).name === 'productCta')
  expect(calls.length).toBeGreaterThan(0)
  for (const said of proseIn([shop, calls])) {
    for (const pattern of [...Object.values(words), selling]) expect({ said, found: pattern.exec(said)?.[0] }).toEqual({ said, found: undefined })
  }
})

test('no text of the house, beside goods or not, calls a study by a hedge that praises', () => {
  const said = proseIn([articles, guides, site, sources])
  expect(said.filter((text) => words.hedgesThatPraise.test(text))).toEqual([])
})

test('every price is a whole number of cents; Canadian dollars always, and each variant has an SKU of its own', () => {
  const variants = products.flatMap((product) => product.variants)
  for (const { priceCadMinor, priceUsdMinor, priceEurMinor } of variants) {
    for (const price of [priceCadMinor, priceUsdMinor ?? 1, priceEurMinor ?? 1]) expect(Number.isInteger(price) && price > 0).toBe(true)
  }
  expect(new Set(variants.map(({ sku }) => sku)).size).toBe(variants.length)
})

test.each(goods)('%s: what is said in short is true of every make: it names none of them, or all', (_, { summary, variants }) => {
  for (const locale of ['en', 'fr'] as const) {
    const named = variants.filter((title) => summary[locale].toLowerCase().includes(title[locale].toLowerCase()))
    expect(named).toHaveLength(named.length === 0 ? 0 : variants.length)
  }
})

test('carries the classes and the attribute that the rules count on, and no real licence number', () => {
  expect(Object.fromEntries(products.map(({ slug, facts }) => [slug, [...facts.classes, ...facts.attributes.map(({ name }) => name)].join()]))).toEqual({
    'fungi-field-guide': 'book', 'symptom-journal': 'journal', 'lions-mane-npn': 'functional-mushroom,npn', 'lions-mane': 'functional-mushroom',
    'reishi-tea': 'functional-mushroom,npn', 'mycelium-supplement': 'mycelium-supplement', 'oyster-grow-kit': 'culinary-grow-kit',
    'reagent-test-kit': 'reagent-kit', 'hemp-oil': 'hemp-cbd', 'psilocybin-truffles': 'psilocybin-truffle',
  })
  for (const { value } of products.flatMap(({ facts }) => facts.attributes)) expect(value).toMatch(/\(demonstration\)$/)
})
