import type { RuleNotice } from '@gatehouse/contract'
import type { Decision } from '@gatehouse/policy'
import { RuleName, type RuleContext } from './rule-link.tsx'

interface Quote { id: string; text: string; label?: string | undefined }

const inOne = (text: Record<string, string>, language: 'en' | 'fr'): string => text[language] || text.en || ''

/** What visitors are told: the words of the rules that decide, duties, and lawful ways, each with its rule. */
export function Told({ decision, context }: { decision: Decision; context: RuleContext }) {
  const { content, words: { answer, duty }, names: { language } } = context
  const noticed = (ids: readonly string[]): { id: string; notice: RuleNotice }[] => ids.flatMap((id) => {
    const notice = content.notices[id]
    return notice ? [{ id, notice }] : []
  })
  const deciding = noticed(decision.binding)
  const duties = noticed(decision.duties)
  const ways: Quote[] = [
    ...deciding.flatMap(({ id, notice: { alternatives } }) => (alternatives ? [{ id, text: inOne(alternatives, language) }] : [])),
    ...duties.flatMap(({ id, notice }) => (notice.duty === 'channel' ? [{ id, text: inOne(notice.notice, language) }] : [])),
  ]
  const said = (list: typeof deciding): Quote[] => list.map(({ id, notice }) => ({ id, text: inOne(notice.notice, language), label: notice.duty && duty[notice.duty] }))
  return (
    <>
      <h3>{answer.notices}</h3>
      <Quotes quotes={said(deciding)} none={answer.noNotices} context={context} />
      <h3>{answer.duties}</h3>
      <Quotes quotes={said(duties.filter(({ notice }) => notice.duty !== 'channel'))} none={answer.noDuties} context={context} />
      <h3>{answer.ways}</h3>
      <Quotes quotes={ways} none={answer.noWays} context={context} />
    </>
  )
}

function Quotes({ quotes, none, context }: { quotes: readonly Quote[]; none: string; context: RuleContext }) {
  if (quotes.length === 0) return <p className="desk-hint">{none}</p>
  return (
    <ul className="sim-quotes">
      {quotes.map(({ id, text, label }) => <li key={id}>{label ? <span className="desk-tag">{label}</span> : null}<q>{text}</q><RuleName id={id} context={context} /></li>)}
    </ul>
  )
}
