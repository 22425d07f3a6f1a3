import type { FaqView } from '@gatehouse/contract'
import { layout, picture, reference, reviewer, textView } from '../../test/page-content.ts'
import { levelAlone } from '../gate/answers.ts'
import type { GatedProduct } from '../gate/gated.ts'
import { describeCrumbs } from './about-crumbs.ts'
import { describeFaq } from './about-faq.ts'
import { describeOffer } from './about-offer.ts'
import { describeEntry } from './about-product.ts'
import { describeSite, type Site } from './about-site.ts'
import { describeText } from './about-text.ts'
import { toScriptText } from './to-script-text.ts'

const origin = 'https://example.test'
const site: Site = { origin, lang: 'fr', layout }

describe('data inside a page', () => {
  it('can’t end its element, whatever stands in it, and says the same when it is read', () => {
    const data = { title: '</script><script>alert(1)</script><!-- & \u2028\u2029 "quoted"' }
    const text = toScriptText(data)
    expect(text).not.toMatch(/[<>&\u2028\u2029]/)
    expect(JSON.parse(text)).toEqual(data)
  })
})

describe('an article', () => {
  it('names who wrote and who reviewed it, the day of the review, and what it cites', () => {
    const data = describeText(site, textView([], { references: [reference(1), reference(2, { kind: 'law', doi: null, url: 'https://laws.example/act', authors: '', retracted: true, year: null })] }))
    expect(data).toMatchObject({
      '@context': 'https://schema.org', '@type': 'MedicalWebPage', url: `${origin}/en/articles/a-text`, inLanguage: 'en-CA', name: 'A title', lastReviewed: '2026-11-16', datePublished: '2026-09-30',
      author: [{ '@type': 'Person', name: 'Maren Oyelaran', jobTitle: 'science editor', url: `${origin}/fr/authors/maren` }],
      reviewedBy: { '@type': 'Person', name: 'Dr Inès Caldwell', honorificSuffix: 'MD, FRCPC' },
      publisher: { '@type': 'Organization', name: layout.siteName },
      citation: [
        { '@type': 'ScholarlyArticle', name: 'Paper 1', creditText: 'Lyes M, Yang KH', url: 'https://doi.org/10.1097/j.pain.0000000000002778', datePublished: '2022' },
        { '@type': 'Legislation', url: 'https://laws.example/act', creativeWorkStatus: 'Retracted' },
      ],
    })
  })

  it('says of an invented person that they are, and of nobody else', () => {
    const data = describeText(site, textView([], { reviewer }))
    expect(data).toHaveProperty(['reviewedBy', 'disambiguatingDescription'], 'personne inventée')
    expect(data).not.toHaveProperty(['author', 0, 'disambiguatingDescription'])
  })

  it('claims no review, date or picture that isn’t there', () => {
    const data = describeText(site, textView([], { reviewer: null, lastReviewed: null, publishedOn: null, picture: null, topics: [], references: [] }))
    for (const name of ['reviewedBy', 'lastReviewed', 'datePublished', 'image', 'keywords']) expect(data).not.toHaveProperty(name)
  })
})

it('the questions stand with their answers, each in its language', () => {
  const faq: FaqView = {
    title: 'Questions', lead: '', seo: { title: '', description: '' }, references: [],
    groups: [{
      topic: 'T', topicPath: null, entries: [{
        id: '1', slug: 'is-it', question: 'Is it?', textLocale: 'en',
        answer: [
          { type: 'paragraph', children: [{ type: 'text', text: 'It is ' }, { type: 'link', href: '/faq', children: [{ type: 'text', text: 'so' }] }, { type: 'cite', number: 1 }, { type: 'text', text: '.' }] },
          { type: 'list', ordered: false, items: [{ children: [{ type: 'text', text: 'one' }], list: { type: 'list', ordered: false, items: [{ children: [{ type: 'text', text: 'two' }] }] } }] },
        ],
      }],
    }],
  }
  expect(describeFaq(site, faq)).toMatchObject({
    '@type': 'FAQPage', url: `${origin}/fr/faq`,
    mainEntity: [{ '@type': 'Question', '@id': `${origin}/fr/faq#is-it`, name: 'Is it?', inLanguage: 'en-CA', acceptedAnswer: { '@type': 'Answer', text: 'It is so.\none\ntwo' } }],
  })
})

it('an entry that only informs is a page, neither a product nor an offer', () => {
  const product: GatedProduct = { slug: 'a-thing', answer: levelAlone('information'), price: null, variants: [], textLocale: 'fr', translations: ['en', 'fr'], title: 'Une chose', group: 'R', lead: 'En bref', pictures: [], whatItIs: [], whatItIsNot: [], studies: [], references: [reference(1)], related: [], seo: { title: '', description: '' } }
  const data = describeEntry(site, product)
  expect(data).toMatchObject({ '@type': 'WebPage', url: `${origin}/fr/shop/a-thing`, name: 'Une chose', description: 'En bref', citation: [{ name: 'Paper 1' }] })
  expect(JSON.stringify(data)).not.toMatch(/Product|Offer|price/i)
  expect(describeOffer(site, product)).toBeNull()
})

it('an entry that may be shown with its price is offered beside its page', () => {
  const product: GatedProduct = {
    slug: 'a-thing', textLocale: 'en', translations: ['en'], title: 'A thing', group: 'R', lead: 'In short', pictures: [picture], whatItIs: [], whatItIsNot: [], studies: [], references: [], related: [], seo: { title: '', description: '' },
    answer: levelAlone('display'), price: { currency: 'EUR', amountMinor: 98765, taxIncluded: true }, variants: [],
  }
  expect(describeOffer(site, product)).toMatchObject({
    '@type': 'Product', name: 'A thing', url: `${origin}/en/shop/a-thing`, image: `${origin}/media/print.svg`,
    offers: { '@type': 'Offer', price: '987.65', priceCurrency: 'EUR', priceSpecification: { valueAddedTaxIncluded: true } },
  })
})

describe('the front page', () => {
  it('says who publishes, and how to search', () => {
    const [publisher, website] = describeSite(site)['@graph']
    expect(publisher).toMatchObject({ '@type': 'Organization', name: layout.siteName, url: origin })
    expect(website).toMatchObject({ '@type': 'WebSite', potentialAction: { '@type': 'SearchAction', target: { urlTemplate: `${origin}/fr/search?q={search_term_string}` }, 'query-input': 'required name=search_term_string' } })
  })

  it('names the page on reviews only while the frame leads to it', () => {
    expect(describeSite(site)['@graph'][0]).not.toHaveProperty('publishingPrinciples')
    const footer = [{ title: 'House', links: [{ label: 'How we review', path: '/how-we-review' }] }]
    expect(describeSite({ ...site, layout: { ...layout, footer } })['@graph'][0]).toMatchObject({ publishingPrinciples: `${origin}/fr/how-we-review` })
  })
})

it('crumbs lead somewhere, but for the last', () => {
  expect(describeCrumbs(origin, 'en', [{ label: 'Home', path: '' }, { label: 'A word' }, { label: 'Shop', path: '/shop' }, { label: 'Shelf' }])).toMatchObject({
    '@type': 'BreadcrumbList',
    itemListElement: [{ position: 1, name: 'Home', item: `${origin}/en` }, { position: 2, name: 'Shop', item: `${origin}/en/shop` }, { position: 3, name: 'Shelf' }],
  })
})
