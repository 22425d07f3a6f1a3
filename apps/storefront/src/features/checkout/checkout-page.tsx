import type { Locale } from '@gatehouse/contract'
import type { ReactNode } from 'react'
import { wordsOf } from '../../i18n/index.ts'
import { Crumbs } from '../../parts/crumbs.tsx'
import { ProblemSummary } from '../../parts/problem-summary.tsx'
import type { CheckoutStep } from '../../shop/checkout-step.ts'
import { AddressForm } from './address-form.tsx'
import { Quote } from './quote.tsx'
import { sayProblems } from './say-problems.ts'

/** From the address to the order, one step a page; the payment is another company's page. */
export function CheckoutPage({ step, lang }: { step: CheckoutStep; lang: Locale }) {
  const words = wordsOf(lang).checkout
  const at = step.show === 'form' ? 0 : step.show === 'quote' ? 1 : null
  return (
    <div className="wrap">
      <Crumbs lang={lang} steps={[{ label: wordsOf(lang).cart.title, path: '/cart' }, { label: words.title }]} />
      <header className="page-head checkout-head"><h1>{step.show === 'closed' ? words.closedTitle : words.title}</h1>{at === null ? null : <Steps at={at} lang={lang} />}</header>
      <Problems step={step} lang={lang} />
      <Body step={step} lang={lang} />
    </div>
  )
}

function Steps({ at, lang }: { at: number; lang: Locale }) {
  const { steps, stepsLabel } = wordsOf(lang).checkout
  return <ol className="checkout-steps" aria-label={stepsLabel}>{steps.map((name, index) => <li key={name} aria-current={index === at ? 'step' : undefined}>{name}</li>)}</ol>
}

/** What keeps it from going on, above everything else. */
function Problems({ step, lang }: { step: CheckoutStep; lang: Locale }): ReactNode {
  const { problem, note: notes, stands } = wordsOf(lang).checkout
  const summary = (title: string, problems: { id?: string; text: string }[]) => <div className="basket-problems"><ProblemSummary title={title} problems={problems} /></div>
  if (step.show === 'form') {
    if (step.isAway) return summary(problem.awayTitle, [{ text: problem.away }])
    const problems = sayProblems(step.problems, lang)
    return problems.length > 0 ? summary(problem.title, problems) : null
  }
  if (step.show !== 'quote') return null
  const inTheWay = step.quote.problems.map((one) => ({ text: stands[one] }))
  if (inTheWay.length > 0) return summary(stands.title, inTheWay)
  if (step.note === null || step.note === 'differs') return null
  return summary(notes[`${step.note}Title`], [{ text: notes[step.note], ...(step.note === 'terms' ? { id: 'terms' } : {}) }])
}

function Body({ step, lang }: { step: CheckoutStep; lang: Locale }): ReactNode {
  const { wait, closed } = wordsOf(lang).checkout
  switch (step.show) {
    case 'form': return <AddressForm typed={step.typed} problems={step.problems} lang={lang} />
    case 'quote': return <Quote quote={step.quote} typed={step.typed} attempt={step.attempt} note={step.note} lang={lang} />
    case 'wait': return (
      <form className="panel form checkout-wait" method="post" action={`/${lang}/checkout`} aria-labelledby="wait">
        <h2 id="wait">{wait[`${step.why}Title`]}</h2>
        <p>{wait[step.why]}</p>
        {step.fields.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
        <button className="button" type="submit" name="do" value="order">{wait.again}</button>
      </form>
    )
    case 'closed': return <div className="basket-empty"><p className="lead">{closed}</p><p><a className="button" href={`/${lang}/cart`}>{wordsOf(lang).checkout.form.toCart}</a></p></div>
    default: return step satisfies never
  }
}
