import type { Locale, OrderView } from '@gatehouse/contract'
import { langAttribute, wordsOf } from '../../i18n/index.ts'
import { typeset } from '../../i18n/typeset.ts'
import { Cited, Notice } from '../../parts/rule-words.tsx'

/** Why an order was refused or is held: the rules' words as they were kept, their sources, and the lawful ways that they leave open. */
export function Refusal({ order: { refusal, lines, order, shipment, locale }, lang }: { order: OrderView; lang: Locale }) {
  const words = wordsOf(lang).order.refusal
  // Told while it explains how the order stands: not of one that went on after all.
  if (refusal === null || shipment !== null || !['refused', 'held', 'cancelled'].includes(order)) return null
  const title = words[refusal.why]
  if (refusal.why !== 'rules') return <section aria-labelledby="why"><h2 id="why">{title}</h2><p>{refusal.why === 'payment' ? words.paymentText : words.staffText}</p></section>
  const once = refusal.reasons.filter(({ notice }, index) => refusal.reasons.findIndex((other) => other.notice[lang] === notice[lang]) === index)
  const ways = refusal.reasons.filter(({ alternatives }, index) => alternatives !== null && refusal.reasons.findIndex((other) => other.alternatives?.[lang] === alternatives[lang]) === index)
  const refused = lines.filter((line) => line.refused)
  return (
    <section className="order-why" aria-labelledby="why">
      <h2 id="why">{title}</h2>
      <p>{order === 'refused' ? words.rulesText : words.heldText}</p>
      <ul className="order-refused">{refused.map(({ slug, title: name, label }) => <li key={`${slug} ${label}`} lang={langAttribute(locale, lang)}>{label === '' ? name : `${name} · ${label}`}</li>)}</ul>
      {once.length === 0 ? <p>{words.byDefault}</p> : once.map((rule) => <blockquote key={rule.id} className="order-rule"><p><Notice rule={rule} lang={lang} /></p><p className="meta">{words.source} <Cited rule={rule} lang={lang} /></p></blockquote>)}
      {ways.map((rule) => <p key={rule.id}><b>{words.ways}</b> {typeset(lang, rule.alternatives?.[lang] ?? '')} <span className="meta">{words.source} <Cited rule={rule} lang={lang} /></span></p>)}
    </section>
  )
}
