import type { Locale } from '@gatehouse/contract'
import type { GatedVariant } from '../../gate/gated.ts'
import { wordsOf } from '../../i18n/index.ts'

/** How much there is, in words, where it can be bought. */
export function Stock({ variant: { stockState }, lang }: { variant: GatedVariant; lang: Locale }) {
  return stockState === null ? null : <span className="stock soft">{wordsOf(lang).price.stock[stockState]}</span>
}
