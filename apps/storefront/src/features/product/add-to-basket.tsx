import { mostOfVariant, type Locale } from '@gatehouse/contract'
import type { GatedVariant } from '../../gate/gated.ts'
import { wordsOf } from '../../i18n/index.ts'
import { Price } from '../../parts/price.tsx'
import { Stock } from './stock.tsx'

interface AddToBasketProps { variants: GatedVariant[]; lang: Locale; path: string }

/** Puts a thing into the basket: a plain form, sent to the basket's own page, which says what became of it. */
export function AddToBasket({ variants, lang, path }: AddToBasketProps) {
  const { add } = wordsOf(lang).cart
  const [first, ...others] = variants
  const inStock = variants.find(({ stockState }) => stockState !== 'out-of-stock')
  if (!first) return null
  if (!inStock) return <p className="soft">{add.allOut}</p>
  return (
    <form className="add-to-basket" method="post" action={`/${lang}/cart`}>
      <input type="hidden" name="from" value={path} />
      {others.length === 0 ? <input type="hidden" name="variant" value={first.id ?? ''} /> : <Choice variants={variants} chosen={inStock} lang={lang} />}
      <div className="add-ways">
        <label htmlFor="quantity">{add.quantity}</label>
        <input className="field-box" id="quantity" name="quantity" type="number" inputMode="numeric" min={1} max={mostOfVariant} step={1} required defaultValue={1} />
        <button className="button" type="submit" name="do" value="add">{add.submit}</button>
      </div>
    </form>
  )
}

/** Each of what there is, with its price and how much is left: one is chosen. */
function Choice({ variants, chosen, lang }: { variants: GatedVariant[]; chosen: GatedVariant; lang: Locale }) {
  return (
    <fieldset className="add-choice">
      <legend>{wordsOf(lang).cart.add.variant}</legend>
      {variants.map((variant) => (
        <label key={variant.sku} className="choice">
          <input type="radio" name="variant" value={variant.id ?? ''} defaultChecked={variant === chosen} disabled={variant.stockState === 'out-of-stock'} />
          <span>{variant.label}</span> <Price price={variant.price} lang={lang} /> <Stock variant={variant} lang={lang} />
        </label>
      ))}
    </fieldset>
  )
}
