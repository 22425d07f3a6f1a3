import type { CommentsView, HomeView, LayoutView, Locale, PreviewView, Price, ProductView, Route, TextView } from '@gatehouse/contract'
import { fakeGathered, fakeGatheredPaths, person, suffix } from './fake-lists.ts'
import { makePng } from './png.ts'

/** What the fake CMS holds: enough of everything for each kind of page. Tests change it and tell the feed. */
export interface FakeContent {
  siteName: string
  articles: Map<string, { title: string; authorName: string }>
  guides: Map<string, { title: string; authorName: string }>
  /** `french` where the name is another in French. */
  products: Map<string, { title: string; french?: string; picture?: string; classes?: string[]; attributes?: string[] }>
  questions: string[]
  /** By the path of the text. */
  comments: Map<string, CommentsView>
  media: Map<string, { type: string; body: Buffer }>
}

export function makeFakeContent(): FakeContent {
  return {
    siteName: 'The Fake House',
    articles: new Map([['first-article', { title: 'The first article', authorName: 'Ada Example' }], ['second-article', { title: 'The second article', authorName: 'Ada Example' }]]),
    guides: new Map([['first-guide', { title: 'The first guide', authorName: 'Ada Example' }]]),
    products: new Map([
      ['first-product', { title: 'The first product', classes: ['journal'] }],
      ['second-product', { title: 'The second product', classes: ['functional-mushroom'], attributes: ['npn'], picture: 'second.svg' }],
      ['third-product', { title: 'The third product', classes: ['reagent-kit'], picture: 'third.png' }],
      ['quiet-product', { title: 'The described product', classes: ['psilocybin-truffle'], picture: 'quiet.svg' }],
      ['secret-product', { title: 'The concealed product', french: 'Le produit caché', classes: ['no-such-class'], picture: 'secret.png' }],
    ]),
    questions: ['Is this a test?'],
    comments: new Map(),
    media: new Map<string, { type: string; body: Buffer }>([...['third.png', 'secret.png'].map((name) => [name, { type: 'image/png', body: makePng(8, 10) }] as const), ...['second.svg', 'quiet.svg'].map((name) => [name, { type: 'image/svg+xml', body: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') }] as const), ['drawing.svg', { type: 'image/svg+xml', body: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><script>alert(1)</script></svg>') }]]),
  }
}

export const productName = ({ title, french }: { title: string; french?: string }, locale: Locale): string => (locale === 'fr' ? french ?? title + suffix(locale) : title)

const seo = { title: 'Title for search', description: 'Description for search' }
const paragraph = (text: string) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, text }] })

export interface FakeView { data: object; tags: string[] }

/** The view at a path of `/api/site`, or null where there is none: with the tags of all that it shows. */
export function fakeView(content: FakeContent, path: string, locale: Locale): FakeView | null {
  const gathered = fakeGathered(content, path, locale)
  if (gathered) return gathered
  const [kind = '', slug] = path.split('/').filter(Boolean)
  if (slug === undefined) return fakeListView(content, kind, locale)
  if (kind === 'products') return fakeProduct(content, slug, locale)
  return kind === 'articles' || kind === 'guides' ? fakeText(content, kind, slug, locale) : null
}

/** Amounts that stand nowhere else, so that a price is found wherever it leaks: 711.13 Canadian dollars for the first product, 721.13 for the second … */
export function fakePrices(content: FakeContent, slug: string): Price[] {
  const more = 10_00 * [...content.products.keys()].indexOf(slug)
  return [{ currency: 'CAD', amountMinor: 711_13 + more, taxIncluded: false }, { currency: 'USD', amountMinor: 611_13 + more, taxIncluded: false }, { currency: 'EUR', amountMinor: 511_13 + more, taxIncluded: true }]
}

const pictureOf = (name: string | undefined) => (name ? { url: `/media/${name}`, alt: `Picture ${name}`, width: 8, height: 10, sizes: [], focalX: 50, focalY: 50 } : null)

function cards(content: FakeContent, locale: Locale) {
  return [...content.products].map(([slug, { picture, ...product }]) => ({
    path: `/shop/${slug}`, slug, title: productName(product, locale), summary: `Said in short of ${slug}`, group: 'Shelf', picture: pictureOf(picture), textLocale: locale, prices: fakePrices(content, slug),
  }))
}

function fakeListView(content: FakeContent, kind: string, locale: Locale): FakeView | null {
  const texts = (['articles', 'guides'] as const).flatMap((folder) => [...content[folder]].map(([slug, { title, authorName }]) => ({
    path: `/${folder}/${slug}`, title: title + suffix(locale), summary: 'Said in short', picture: null, lastReviewed: null, reviewer: person(authorName), textLocale: locale,
  })))
  if (kind === 'layout') {
    const data: LayoutView = {
      siteName: content.siteName, description: 'A house for tests', tagline: 'Nothing is real', footnote: 'Invented.',
      header: [{ label: 'Shop', path: '/shop' }, { label: 'FAQ', path: '/faq' }],
      footer: [{ title: 'More', links: [{ label: 'Shop', path: '/shop' }] }],
      helpLines: [{ country: 'Canada', lines: [{ label: 'Crisis line', number: '9-8-8', tel: 'tel:988' }] }],
    }
    return { data, tags: ['globals:site', 'globals:navigation'] }
  }
  if (kind === 'home') {
    const data: HomeView = { creed: 'Everything here is invented', seo, lead: texts[0] ?? null, guides: texts, products: cards(content, locale), lawLog: [], review: { title: 'Review', text: 'None.', picture: null, path: '/about' } }
    return { data, tags: ['globals:site', 'articles:*', 'guides:*', 'products:*', 'authors:ada'] }
  }
  if (kind === 'faq') {
    const entries = content.questions.map((question, index) => ({ id: `q${index}`, slug: `q${index}`, question: question + suffix(locale), answer: [paragraph('Yes.')], textLocale: locale }))
    return { data: { title: 'Questions', lead: 'And answers', seo, groups: [{ topic: 'Topic', topicPath: '/topics/topic', entries }], references: [] }, tags: ['faqs:*', 'globals:site'] }
  }
  if (kind === 'shop') return { data: { title: 'Catalogue', lead: 'All of it', seo, products: cards(content, locale) }, tags: ['globals:shop', 'products:*'] }
  return null
}

function fakeText(content: FakeContent, kind: 'articles' | 'guides', slug: string, locale: Locale): FakeView | null {
  const text = content[kind].get(slug)
  if (!text) return null
  const data: TextView = {
    kind: kind === 'articles' ? 'article' : 'guide', slug, textLocale: locale, translations: ['en', 'fr'],
    title: text.title + suffix(locale), lead: 'In short', picture: null, pictureCaption: '', topics: ['Topic'], topicLinks: [{ title: 'Topic', path: '/topics/topic' }],
    authors: [person(text.authorName)], reviewer: null, reviewPath: null, publishedOn: '2026-11-01', lastReviewed: '2026-11-02', readingMinutes: 3,
    body: [{ type: 'heading', level: 2, id: 'one', children: [{ type: 'text', text: 'One' }] }, ...(kind === 'guides' ? callsTo(content, locale) : []), ...Array.from({ length: 40 }, (_, n) => paragraph(`Paragraph ${n}: </script><script>alert(${n})</script> & “quotes”`))],
    references: [], corrections: [], related: [], comments: content.comments.get(`/${kind}/${slug}`) ?? { isOpen: true, shown: [] }, seo,
  }
  return { data, tags: [`${kind}:${slug}`, `comments:${kind}:${slug}`, 'authors:ada'] }
}

function fakeProduct(content: FakeContent, slug: string, locale: Locale): FakeView | null {
  const product = content.products.get(slug)
  if (!product) return null
  const data: ProductView = {
    slug, textLocale: locale, translations: ['en', 'fr'], title: productName(product, locale), group: 'Shelf', lead: 'In short', pictures: [pictureOf(product.picture) ?? []].flat(), prices: fakePrices(content, slug),
    whatItIs: [paragraph('A thing.')], whatItIsNot: [paragraph('Another.')], studies: [paragraph('None.')], references: [], related: cards(content, locale).filter((card) => card.slug !== slug), seo: { title: product.title, description: `About ${slug}` },
  }
  return { data, tags: [`products:${slug}`] }
}

/** A call to each product, and a sentence that links to it. */
function callsTo(content: FakeContent, locale: Locale) {
  return cards(content, locale).flatMap(({ slug, title, picture }) => [
    { type: 'productCta' as const, slug, title, text: `A call to ${slug}`, picture },
    { type: 'paragraph' as const, children: [{ type: 'link' as const, href: `/shop/${slug}`, children: [{ type: 'text' as const, text: 'Linked.' }] }] },
  ])
}

/** The routes that exist with this content, as the snapshot lists them, with the products that each shows. */
export function fakeRoutes({ articles, guides, products }: FakeContent): Route[] {
  const goods = [...products.keys()]
  return [
    { path: '', goods }, { path: '/faq' }, { path: '/shop', goods },
    ...[...articles.keys()].map((slug) => ({ path: `/articles/${slug}` })), ...[...guides.keys()].map((slug) => ({ path: `/guides/${slug}`, goods })),
    ...goods.map((slug) => ({ path: `/shop/${slug}`, goods })), ...fakeGatheredPaths.map((path) => ({ path })),
  ]
}

/** Pictures of products, with whose they are. */
export function fakeGoodsMedia({ products }: FakeContent): Record<string, string[]> {
  return Object.fromEntries([...products].flatMap(([slug, { picture }]) => (picture ? [[picture, [slug]]] : [])))
}

/** What the products are in the eyes of the law. */
export function fakeGoods({ products }: FakeContent) {
  return [...products].flatMap(([slug, { classes, attributes = [] }]) => (classes ? [{ slug, classes, attributes }] : []))
}

/** The preview that the one good token opens. */
export function fakePreview(content: FakeContent, token: string): PreviewView | null {
  const view = token === 'good.token' ? fakeText(content, 'articles', 'first-article', 'en') : null
  return view && { page: 'text', locale: 'en', view: { ...(view.data as TextView), title: 'The draft' } }
}
