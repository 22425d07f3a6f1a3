import type { Locale } from '@gatehouse/contract'
import type { GatedProduct, GatedVariant } from '../../gate/gated.ts'
import { wordsOf } from '../../i18n/index.ts'
import { Price } from '../../parts/price.tsx'
import { AddToBasket } from './add-to-basket.tsx'
import { Stock } from './stock.tsx'

/** What it costs here, nothing below `display`; where the rules let it be bought, how much there is, and the way into the basket while orders are taken. */
export function Prices({ product, lang, isOpen }: { product: GatedProduct; lang: Locale; isOpen: boolean }) {
  const { answer, price, variants, slug } = product
  const isSold = answer.level === 'purchase'
  const canAdd = isSold && isOpen && price !== null && variants.length > 0
  return (
    <>
      {/* Of several the form itself has each with its price. */}
      {price && !(canAdd && isAnyLeft(variants) && variants.length > 1) ? <PriceList price={price} variants={variants} lang={lang} /> : null}
      {canAdd ? <AddToBasket variants={variants} lang={lang} path={`/shop/${slug}`} /> : null}
      {isSold && !isOpen ? <p className="soft">{wordsOf(lang).price.noOrders}</p> : null}
    </>
  )
}

const isAnyLeft = (variants: GatedVariant[]): boolean => variants.some(({ stockState }) => stockState !== 'out-of-stock')

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
