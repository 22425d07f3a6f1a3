import type { Locale } from '@gatehouse/contract'
import type { GatedProduct, GatedVariant } from '../../gate/gated.ts'
import { wordsOf } from '../../i18n/index.ts'
import { Price } from '../../parts/price.tsx'

/** What it costs here: one price, or each of what there is with its own; nothing below `display`. How much there is, where it can be bought. */
export function Prices({ product: { price, variants }, lang }: { product: GatedProduct; lang: Locale }) {
  if (!price) return null
  const [first, ...others] = variants
  if (!first || others.length === 0) {
    return (
      <div className="product-price">
        <p><Price price={price} lang={lang} /></p>
        {first ? <Stock variant={first} lang={lang} /> : null}
      </div>
    )
  }
  return (
    <ul className="product-prices">
      {variants.map((variant) => (
        <li key={variant.sku}>
          <span>{variant.label}</span> <Price price={variant.price} lang={lang} /> <Stock variant={variant} lang={lang} />
        </li>
      ))}
    </ul>
  )
}

function Stock({ variant: { stockState }, lang }: { variant: GatedVariant; lang: Locale }) {
  return stockState === null ? null : <span className="stock soft">{wordsOf(lang).price.stock[stockState]}</span>
}
