import type { Locale } from '@gatehouse/contract'
import { Fragment } from 'react'
import type { Answer } from '../../gate/answers.ts'
import type { RuleText } from '../../gate/rules.ts'
import { wordsOf } from '../../i18n/index.ts'
import { WithDay } from '../../parts/day.tsx'
import { Level } from '../../parts/level.tsx'
import { citation, Notice } from '../../parts/rule-words.tsx'
import { NextStep } from './next-step.tsx'

interface GateProps { answer: Answer; lang: Locale; path: string }

/** How many rules speak in the paragraph itself; the others follow below, folded. */
const spoken = 2

/** What may be done here, why, since when and by which source, and what would change it: two short paragraphs, then the particulars. */
export function Gate({ answer, lang, path }: GateProps) {
  const words = wordsOf(lang)
  const { gate } = words
  const { binding, duties, level } = answer
  const [first = [], others = []] = [binding.slice(0, spoken), binding.slice(spoken)]
  return (
    <section className={`gate gate-${level}`} aria-labelledby="gate">
      <Level level={level} words={words} />
      <h2 id="gate">{gate.title}</h2>
      <p>{gate.may[level]}</p>
      <p><Why answer={answer} rules={first} lang={lang} /></p>
      {duties.filter(({ duty }) => duty !== 'channel').map((rule) => <p key={rule.id} className="gate-note"><Notice rule={rule} lang={lang} /></p>)}
      {first.length > 0 ? <Particulars rules={first} lang={lang} /> : null}
      {others.length > 0 ? (
        <details className="gate-more">
          <summary className="plus">{gate.moreRules(others.length)}</summary>
          {others.map((rule) => <Fragment key={rule.id}><p><Notice rule={rule} lang={lang} /></p><Particulars rules={[rule]} lang={lang} /></Fragment>)}
        </details>
      ) : null}
      <NextStep unlocks={answer.unlocks} lang={lang} path={path} />
    </section>
  )
}

/** Each notice once: rules of one law may say the same of several places. */
function Why({ answer: { isUnconfirmed }, rules, lang }: { answer: Answer; rules: RuleText[]; lang: Locale }) {
  const { gate } = wordsOf(lang)
  if (isUnconfirmed) return gate.unconfirmed
  const once = rules.filter(({ notice }, index) => rules.findIndex((other) => other.notice[lang] === notice[lang]) === index)
  return once.length > 0 ? once.map((rule, index) => <Fragment key={rule.id}>{index > 0 ? ' ' : null}<Notice rule={rule} lang={lang} /></Fragment>) : gate.byDefault
}

function Particulars({ rules, lang }: { rules: RuleText[]; lang: Locale }) {
  const { gate } = wordsOf(lang)
  return rules.map(({ id, source, where, since, checkedOn, confidence }) => {
    const place = where?.[lang] ?? gate.everywhere
    const cited = citation({ source }, lang)
    return (
      <dl key={id} className="gate-rule">
        <div><dt>{gate.source}</dt><dd lang={cited.lang}>{source.url ? <a href={source.url}>{cited.text}</a> : cited.text}</dd></div>
        <div><dt>{gate.where}</dt><dd>{since === null ? gate.sinceUnknown(place) : <WithDay lang={lang} iso={since} words={(date) => gate.since(place, date)} />}</dd></div>
        <div><dt>{gate.checked}</dt><dd><WithDay lang={lang} iso={checkedOn} words={(date) => gate.checkedOn(date, gate.confidence[confidence])} /></dd></div>
      </dl>
    )
  })
}
