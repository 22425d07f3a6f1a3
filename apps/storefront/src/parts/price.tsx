import type { Locale, Price as PriceData } from '@gatehouse/contract'
import { formatAmount } from '../i18n/format.ts'
import { wordsOf } from '../i18n/index.ts'

/** A price with its currency, and whether tax is in it. */
export function Price({ price, lang }: { price: PriceData; lang: Locale }) {
  const { price: words } = wordsOf(lang)
  return (
    <span className="price">
      {formatAmount(lang, price)} <span className="price-note">{price.currency}, {price.taxIncluded ? words.taxIncluded : words.taxAdded}</span>
    </span>
  )
}
