import type { Locale, RichText as RichTextNodes } from '@gatehouse/contract'
import { RichText } from '../../blocks/rich-text.tsx'
import type { GatedProduct, LevelOf } from '../../gate/gated.ts'
import { langAttribute, wordsOf } from '../../i18n/index.ts'
import { ProductCards } from '../../parts/cards.tsx'
import { CiteNotes } from '../../parts/cite-notes.tsx'
import { Crumbs } from '../../parts/crumbs.tsx'
import { LanguageNote } from '../../parts/language-note.tsx'
import { Picture } from '../../parts/picture.tsx'
import { References } from '../../parts/references.tsx'
import { Gate } from './gate.tsx'
import { LawfulWays } from './lawful-ways.tsx'
import { Prices } from './prices.tsx'

interface ProductPageProps {
  product: GatedProduct
  lang: Locale
  levelOf: LevelOf
  /** Whether the shop takes orders. */
  isOpen?: boolean
}

/** A catalogue entry: what may be done with it here, what it is, what it isn't, what has been studied. Its price from `display` on. */
export function ProductPage({ product, lang, levelOf, isOpen = false }: ProductPageProps) {
  const words = wordsOf(lang)
  const textLang = langAttribute(product.textLocale, lang)
  const details: [id: string, title: string, nodes: RichTextNodes][] = [
    ['what-it-is', words.product.whatItIs, product.whatItIs],
    ['what-it-is-not', words.product.whatItIsNot, product.whatItIsNot],
    ['studies', words.product.studies, product.studies],
  ]
  return (
    <div className="wrap">
      <Crumbs lang={lang} steps={[{ label: words.product.crumb, path: '/shop' }, { label: product.group }]} />
      <div className="product">
        <ProductPictures product={product} />
        <div>
          <p className="eyebrow">{words.product.entry(product.group)}</p>
          <h1 lang={textLang}>{product.title}</h1>
          <p className="lead" lang={textLang}>{product.lead}</p>
          <LanguageNote textLocale={product.textLocale} lang={lang} />
          <Prices product={product} lang={lang} isOpen={isOpen} />
          <Gate answer={product.answer} lang={lang} path={`/shop/${product.slug}`} />
        </div>
      </div>
      <LawfulWays answer={product.answer} lang={lang} />
      {details.filter(([, , nodes]) => nodes.length > 0).map(([id, title, nodes]) => (
        <section key={id} className="detail" aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          <div className="prose" lang={textLang}><RichText nodes={nodes} lang={lang} textLocale={product.textLocale} levelOf={levelOf} /></div>
        </section>
      ))}
      {product.references.length > 0 ? (
        <section className="detail" aria-labelledby="references">
          <h2 id="references">{words.text.references}</h2>
          <References references={product.references} lang={lang} textLocale={product.textLocale} />
        </section>
      ) : null}
      {product.related.length > 0 ? (
        <section className="also" aria-labelledby="related">
          <div className="section-head"><h2 id="related">{words.product.related}</h2><a href={`/${lang}/shop`}>{words.home.wholeShop}</a></div>
          <ProductCards products={product.related} lang={lang} />
        </section>
      ) : null}
      <CiteNotes full={words.reference.full} close={words.reference.close} />
    </div>
  )
}

function ProductPictures({ product }: { product: GatedProduct }) {
  const [first, ...others] = product.pictures
  return (
    <div className="gallery">
      <Picture picture={first ?? null} shape="tall" sizes="(min-width: 64rem) 29rem, 100vw" isFirst />
      {others.map((picture) => <Picture key={picture.url} picture={picture} shape="tall" sizes="(min-width: 64rem) 29rem, 100vw" />)}
    </div>
  )
}
