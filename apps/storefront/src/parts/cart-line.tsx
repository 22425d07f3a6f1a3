import type { CartLine as CartLineData, Currency, Locale } from '@gatehouse/contract'
import type { ReactNode } from 'react'
import { formatAmount, formatNumber } from '../i18n/format.ts'
import { langAttribute, wordsOf } from '../i18n/index.ts'
import { typeset } from '../i18n/typeset.ts'
import { Level } from './level.tsx'
import { Picture } from './picture.tsx'
import { Cited, Notice } from './rule-words.tsx'

export type ShownLine = Extract<CartLineData, { kind: 'shown' }>

interface CartLineProps {
  line: CartLineData
  currency: Currency
  lang: Locale
  /** The page that one comes back to after saying where one is, below the language. */
  path: string
  /** Whether an address is asked about, rather than where the visitor is. */
  isAtAddress?: boolean
  /** What can be done with the line; without any, its quantity stands as words. */
  controls?: ReactNode
}

/** One line of a basket, wherever it is shown: what it is, what it comes to, and in plain words why it can't go on, if it can't. */
export function CartLine({ line, currency, lang, path, isAtAddress = false, controls }: CartLineProps) {
  const { line: words } = wordsOf(lang).cart
  const changed = line.changed ? <p className="basket-changed">{words.changed}</p> : null
  if (line.kind === 'hidden') {
    return <li className="basket-line basket-hidden" data-gate-level="hidden"><div className="basket-words"><p className="basket-title">{words.hidden}</p>{changed}</div>{controls}</li>
  }
  const { title, label, slug, picture, quantity, unit, amountMinor, level, textLocale, blocked } = line
  const textLang = langAttribute(textLocale, lang)
  return (
    <li className="basket-line" data-gate-level={level} data-blocked={blocked ?? undefined}>
      <Picture picture={picture} shape="tall" sizes="6rem" isDecorative />
      <div className="basket-words">
        <p className="basket-title" lang={textLang}><a href={`/${lang}/shop/${slug}`}>{title}</a></p>
        {label ? <p className="basket-label" lang={textLang}>{label}</p> : null}
        {unit ? <p className="basket-unit">{words.each(formatAmount(lang, unit))}</p> : null}
        {controls ? null : <p className="basket-unit">{words.count(formatNumber(lang, quantity))}</p>}
        {level === 'purchase' ? null : <Level level={level} words={wordsOf(lang)} />}
        {changed}
        {blocked ? <Blocked line={line} lang={lang} path={path} isAtAddress={isAtAddress} /> : null}
        {line.duties.filter(({ duty }) => duty !== 'channel').map((rule) => <p key={rule.id} className="basket-note"><Notice rule={rule} lang={lang} /></p>)}
      </div>
      {amountMinor === null || blocked ? null : <p className="basket-amount">{formatAmount(lang, { currency, amountMinor })}</p>}
      {controls}
    </li>
  )
}

/** Why a line can't go on: in a sentence, by which rules and sources, and which lawful ways they leave open. */
function Blocked({ line, lang, path, isAtAddress }: { line: ShownLine; lang: Locale; path: string; isAtAddress: boolean }) {
  const words = wordsOf(lang).cart
  const { blocked, reasons, duties, maxQuantity, left } = line
  if (blocked === null) return null
  const once = reasons.filter(({ notice }, index) => reasons.findIndex((other) => other.notice[lang] === notice[lang]) === index)
  const channels = duties.filter(({ duty }) => duty === 'channel').map((rule) => ({ key: rule.id, text: rule.notice[lang], rule }))
  const ways = [...channels, ...reasons.flatMap((rule) => (rule.alternatives ? [{ key: `${rule.id}-ways`, text: rule.alternatives[lang], rule }] : []))]
  return (
    <div className="basket-blocked">
      <p className="basket-why">{isAtAddress && blocked === 'not-here' ? words.blockedAt : words.blocked[blocked]}{maxQuantity === null ? null : ` ${words.most(maxQuantity)}`}{left === null ? null : ` ${words.left(left)}`}</p>
      {once.map((rule) => <p key={rule.id}><Notice rule={rule} lang={lang} /> <span className="meta">{words.line.source} <Cited rule={rule} lang={lang} /></span></p>)}
      {blocked === 'not-here' && once.length === 0 ? <p>{isAtAddress ? words.byDefaultAt : words.byDefault}</p> : null}
      {ways.map(({ key, text, rule }) => <p key={key}><b>{words.line.ways}</b> {typeset(lang, text)} <span className="meta">{words.line.source} <Cited rule={rule} lang={lang} /></span></p>)}
      {blocked === 'place-needed' ? <p><a href={`/${lang}/region?from=${encodeURIComponent(path)}`}>{words.sayPlace}</a></p> : null}
    </div>
  )
}
