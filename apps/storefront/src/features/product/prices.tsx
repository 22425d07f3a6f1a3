import type { Locale } from '@gatehouse/contract'
import type { GatedProduct, GatedVariant } from '../../gate/gated.ts'
import { wordsOf } from '../../i18n/index.ts'
import { Price } from '../../parts/price.tsx'

/** What it costs here, nothing below `display`; where the rules let it be bought, how much there is, and that no orders are taken yet. */
export function Prices({ product, lang }: { product: GatedProduct; lang: Locale }) {
  return (
    <>
      {product.price ? <PriceList price={product.price} variants={product.variants} lang={lang} /> : null}
      {product.answer.level === 'purchase' ? <p className="soft">{wordsOf(lang).price.noOrders}</p> : null}
    </>
  )
}

/** One price, or each of what there is with its own. */
function PriceList({ price, variants, lang }: { price: NonNullable<GatedProduct['price']>; variants: GatedVariant[]; lang: Locale }) {
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
