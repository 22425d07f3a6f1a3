import type { ListedText, Locale } from '@gatehouse/contract'
import { langAttribute, wordsOf } from '../i18n/index.ts'
import { WithDay } from './day.tsx'
import { nameWithCredentials } from './person.ts'
import { Picture } from './picture.tsx'

type Level = 2 | 3

/** So many with a picture; the rest in rows, since a page of hundreds must stay one that a phone can load and a finger can scroll. */
const cardsShown = 12

interface ListedTextsProps {
  texts: ListedText[]
  lang: Locale
  /** Level of each card's title: one below the heading that the list stands under. */
  level: Level
  /** What the rows after the cards are called. */
  more: string
  /** True where the page is about the reviewer: then the date alone is said. */
  isReviewerKnown?: boolean
  /** Whether the first picture is at the top of the page. */
  isFirst?: boolean
}

/** Texts with what tells them apart: kind, minutes, who reviewed them and when. All of them, on one page. */
export function ListedTexts({ texts, lang, level, more, isReviewerKnown = false, isFirst = false }: ListedTextsProps) {
  const [cards, rows] = [texts.slice(0, cardsShown), texts.slice(cardsShown)]
  const More = `h${level}` as const
  return (
    <>
      <ul className="cards">{cards.map((text, index) => <Card key={text.path} text={text} lang={lang} level={level} isReviewerKnown={isReviewerKnown} isFirst={isFirst && index === 0} />)}</ul>
      {rows.length > 0 ? (
        <>
          <More className="rows-title">{more}</More>
          <ul className="text-rows">{rows.map((text) => <Row key={text.path} text={text} lang={lang} />)}</ul>
        </>
      ) : null}
    </>
  )
}

type CardProps = { text: ListedText } & Pick<Required<ListedTextsProps>, 'lang' | 'level' | 'isReviewerKnown' | 'isFirst'>

function Card({ text, lang, level, isReviewerKnown, isFirst }: CardProps) {
  const textLang = langAttribute(text.textLocale, lang)
  const Title = `h${level}` as const
  const { reviewer, lastReviewed } = text
  return (
    <li className="card">
      <Picture picture={text.picture} shape="wide" sizes="(min-width: 64rem) 24rem, (min-width: 40rem) 50vw, 100vw" isFirst={isFirst} />
      <div className="card-words">
        <p className="eyebrow">{kindAndMinutes(text, lang)}</p>
        <Title className="card-title" lang={textLang}><a href={`/${lang}${text.path}`}>{text.title}</a></Title>
        <p className="card-text" lang={textLang}>{text.summary}</p>
        {lastReviewed ? <p className="meta"><Reviewed on={lastReviewed} by={isReviewerKnown ? null : reviewer} lang={lang} /></p> : null}
      </div>
    </li>
  )
}

function Reviewed({ on, by, lang }: { on: string; by: ListedText['reviewer']; lang: Locale }) {
  const { demoPerson, reviewedOn, reviewedOnBy } = wordsOf(lang).text
  if (!by) return <WithDay lang={lang} iso={on} words={reviewedOn} />
  return <><WithDay lang={lang} iso={on} words={(date) => reviewedOnBy(date, nameWithCredentials(by))} />{by.isDemo ? ` (${demoPerson})` : null}</>
}

function Row({ text, lang }: { text: ListedText; lang: Locale }) {
  const { lastReviewed } = text
  return (
    <li>
      <p className="row-title" lang={langAttribute(text.textLocale, lang)}><a href={`/${lang}${text.path}`}>{text.title}</a></p>
      <p className="meta">{kindAndMinutes(text, lang)}{lastReviewed ? <> · <Reviewed on={lastReviewed} by={null} lang={lang} /></> : null}</p>
    </li>
  )
}

const kindAndMinutes = ({ kind, readingMinutes }: ListedText, lang: Locale): string => {
  const { reading, text } = wordsOf(lang)
  return reading.list.kindAndMinutes(text.kind[kind], text.minutes(readingMinutes))
}
