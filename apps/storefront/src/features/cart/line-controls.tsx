import { mostOfVariant, type CartLine, type Locale } from '@gatehouse/contract'
import { wordsOf } from '../../i18n/index.ts'
import type { CartRefusal } from '../../shop/cart-step.ts'

interface LineControlsProps { line: CartLine; lang: Locale; refusal: CartRefusal | null }

export const quantityId = (variant: string): string => `quantity-${variant}`

/** Changes how many of a line there are, or takes it out: one plain form a line. What is hidden can only be taken out. */
export function LineControls({ line, lang, refusal }: LineControlsProps) {
  const { line: words } = wordsOf(lang).cart
  const isRefused = refusal?.what === 'change' && refusal.variant === line.variant
  const id = quantityId(line.variant)
  return (
    <form className="basket-controls" method="post" action={`/${lang}/cart`} noValidate>
      <input type="hidden" name="variant" value={line.variant} />
      {line.kind === 'hidden' ? <button className="button quiet" type="submit" name="do" value="remove">{words.removeHidden}</button> : (
        <>
          <label htmlFor={id}>{words.quantity}</label>
          <input className="field-box" id={id} name="quantity" type="number" inputMode="numeric" min={1} max={mostOfVariant} step={1} required defaultValue={isRefused ? refusal.quantity : line.quantity} aria-label={words.quantityOf(line.title)} aria-invalid={isRefused || undefined} aria-describedby={isRefused ? 'problem-summary' : undefined} />
          <button className="button quiet" type="submit" name="do" value="change" aria-label={words.changeOf(line.title)}>{words.change}</button>
          <button className="basket-remove" type="submit" name="do" value="remove" aria-label={words.removeOf(line.title)}>{words.remove}</button>
        </>
      )}
    </form>
  )
}
