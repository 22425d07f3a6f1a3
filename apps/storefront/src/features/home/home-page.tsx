import type { HomeView, Locale } from '@gatehouse/contract'
import type { GatedHome } from '../../gate/gated.ts'
import { langAttribute, wordsOf } from '../../i18n/index.ts'
import { ProductCards, TextCards } from '../../parts/cards.tsx'
import { WithDay } from '../../parts/day.tsx'
import { nameWithCredentials } from '../../parts/person.ts'
import { Picture } from '../../parts/picture.tsx'
import { LawLog } from './law-log.tsx'

/** The front page: what the house is for, the leading story, guides, what changed in the law, how texts are reviewed, and some of the shop. */
export function HomePage({ home, lang }: { home: GatedHome; lang: Locale }) {
  const { home: words, reading } = wordsOf(lang)
  return (
    <>
      <div className="wrap">
        <header className="creed"><h1>{home.creed}</h1></header>
        {home.lead ? <LeadStory story={home.lead} lang={lang} /> : null}
      </div>
      {home.guides.length > 0 ? (
        <section className="band" aria-labelledby="guides">
          <div className="wrap">
            <div className="section-head"><h2 id="guides">{words.guides}</h2><a href={`/${lang}/guides`}>{reading.allGuides}</a></div>
            <TextCards cards={home.guides} lang={lang} />
          </div>
        </section>
      ) : null}
      {home.lawLog.length > 0 || home.review.title ? (
        <div className="band">
          <div className={home.lawLog.length > 0 && home.review.title ? 'wrap law-and-review' : 'wrap'}>
            {home.lawLog.length > 0 ? <section aria-labelledby="law-log"><LawLog entries={home.lawLog} lang={lang} /></section> : null}
            {home.review.title ? <section aria-labelledby="review"><Review review={home.review} lang={lang} /></section> : null}
          </div>
        </div>
      ) : null}
      {home.products.length > 0 ? (
        <section className="band" aria-labelledby="from-the-shop">
          <div className="wrap">
            <div className="section-head"><h2 id="from-the-shop">{words.products}</h2><a href={`/${lang}/shop`}>{words.wholeShop}</a></div>
            <ProductCards products={home.products} lang={lang} />
          </div>
        </section>
      ) : null}
    </>
  )
}

function Review({ review, lang }: { review: HomeView['review']; lang: Locale }) {
  return (
    <div className="review">
      <Picture picture={review.picture} shape="wide" sizes="(min-width: 64rem) 32rem, 100vw" />
      <div className="review-words">
        <h2 id="review">{review.title}</h2>
        <p>{review.text}</p>
        {review.path ? <p className="review-way-on"><a href={`/${lang}${review.path}`}>{wordsOf(lang).reading.whoReviews}</a></p> : null}
      </div>
    </div>
  )
}

function LeadStory({ story, lang }: { story: NonNullable<HomeView['lead']>; lang: Locale }) {
  const words = wordsOf(lang)
  const textLang = langAttribute(story.textLocale, lang)
  const { reviewer, lastReviewed } = story
  return (
    <article className="lead-story">
      <Picture picture={story.picture} shape="wide" sizes="(min-width: 64rem) 43rem, 100vw" isFirst />
      <div className="lead-words">
        <p className="eyebrow">{words.home.article}</p>
        <h2 lang={textLang}><a href={`/${lang}${story.path}`}>{story.title}</a></h2>
        <p className="lead" lang={textLang}>{story.summary}</p>
        {reviewer && lastReviewed ? <p className="meta"><WithDay lang={lang} iso={lastReviewed} words={(date) => words.text.reviewedOnBy(date, nameWithCredentials(reviewer))} /></p> : null}
      </div>
    </article>
  )
}
