import type { Locale, TextCard as TextCardData } from '@gatehouse/contract'
import type { GatedCard } from '../gate/gated.ts'
import { langAttribute, wordsOf } from '../i18n/index.ts'
import { WithDay } from './day.tsx'
import { Level } from './level.tsx'
import { Picture } from './picture.tsx'
import { Price } from './price.tsx'

/** Articles or guides side by side. */
export function TextCards({ cards, lang }: { cards: TextCardData[]; lang: Locale }) {
  return <ul className="cards">{cards.map((card) => <TextCard key={card.path} card={card} lang={lang} />)}</ul>
}

function TextCard({ card, lang }: { card: TextCardData; lang: Locale }) {
  const textLang = langAttribute(card.textLocale, lang)
  return (
    <li className="card">
      <Picture picture={card.picture} shape="wide" sizes="(min-width: 48rem) 24rem, 100vw" />
      <div className="card-words">
        <h3 lang={textLang}><a href={`/${lang}${card.path}`}>{card.title}</a></h3>
        <p className="card-text" lang={textLang}>{card.summary}</p>
        {card.lastReviewed ? <p className="meta"><WithDay lang={lang} iso={card.lastReviewed} words={wordsOf(lang).text.reviewedOn} /></p> : null}
      </div>
    </li>
  )
}

/** Catalogue entries side by side, each as far as it may be shown: with its price from `display` on. */
export function ProductCards({ products, lang }: { products: GatedCard[]; lang: Locale }) {
  return <ul className="goods">{products.map((product) => <ProductCard key={product.slug} product={product} lang={lang} />)}</ul>
}

function ProductCard({ product, lang }: { product: GatedCard; lang: Locale }) {
  const textLang = langAttribute(product.textLocale, lang)
  return (
    <li className="good" data-gate-level={product.level}>
      <Picture picture={product.picture} shape="tall" sizes="(min-width: 48rem) 18rem, 50vw" />
      <div className="good-words">
        <h3 lang={textLang}><a href={`/${lang}${product.path}`}>{product.title}</a></h3>
        <p className="good-what" lang={textLang}>{product.summary}</p>
        {product.price ? <p className="good-price"><Price price={product.price} lang={lang} /></p> : null}
        <p className="good-foot"><Level level={product.level} words={wordsOf(lang)} /></p>
      </div>
    </li>
  )
}
