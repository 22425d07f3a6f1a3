import type { Locale } from '@gatehouse/contract'
import { formatDate, formatNumber } from '../../i18n/format.ts'
import { wordsOf } from '../../i18n/index.ts'
import { Field } from '../../parts/field.tsx'
import { longestReason, type OrderProblem, type OrderStep } from '../../shop/order-step.ts'

type Problem = Extract<OrderProblem, { what: 'return' }>

export const reasonId = 'reason'

/** Why a message wasn't sent, in a sentence. */
export function sayReason({ why, typed }: Problem, lang: Locale): string {
  const words = wordsOf(lang).order.giveBack
  return why === 'too-long' ? words.tooLong(formatNumber(lang, longestReason), formatNumber(lang, typed.trim().length)) : words[why]
}

/** Asking to send something back once it was sent; afterwards, what was asked. */
export function ReturnWay({ step: { order: { canAskReturn, returnAsked }, path, problem }, lang }: { step: OrderStep; lang: Locale }) {
  const words = wordsOf(lang).order.giveBack
  if (returnAsked !== null) {
    const asked = new Date(returnAsked.at).toISOString()
    return (
      <section className="order-way" aria-labelledby="return">
        <h2 id="return">{words.title}</h2>
        <p>{words.asked(formatDate(lang, asked))}</p>
        <blockquote className="order-said"><p>{returnAsked.reason}</p></blockquote>
        <p>{words.wait}</p>
      </section>
    )
  }
  if (!canAskReturn) return null
  const mine = problem?.what === 'return' ? problem : null
  return (
    <section className="order-way" aria-labelledby="return">
      <h2 id="return">{words.title}</h2>
      <p>{words.text}</p>
      <form className="form" method="post" action={`/${lang}${path}`} noValidate>
        <Field id={reasonId} label={words.label} hint={words.hint(formatNumber(lang, longestReason))} problem={mine ? sayReason(mine, lang) : undefined}>
          {(box) => <textarea className="field-box" rows={5} required defaultValue={mine?.typed ?? ''} {...box} />}
        </Field>
        <div className="form-ways"><button className="button" type="submit" name="do" value="return">{words.submit}</button></div>
      </form>
    </section>
  )
}
