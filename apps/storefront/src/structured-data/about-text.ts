import { htmlLang, type Person as PersonView, type Reference, type TextView } from '@gatehouse/contract'
import type { CreativeWork, MedicalWebPage, Person, WithContext } from 'schema-dts'
import { wordsOf } from '../i18n/index.ts'
import { publisherOf, siteOf, type Site } from './about-site.ts'

/** An article or guide: who wrote and who reviewed it, when, and what it cites. The review's day is the last review's, not an edit's. */
export function describeText(site: Site, text: TextView): WithContext<MedicalWebPage> {
  const { origin, lang } = site
  const url = `${origin}/${text.textLocale}/${text.kind}s/${text.slug}`
  const person = (view: PersonView) => describePerson(view, origin, lang)
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    '@id': url,
    url,
    name: text.title,
    headline: text.title,
    description: text.seo.description || text.lead,
    inLanguage: htmlLang[text.textLocale],
    isPartOf: siteOf(site),
    publisher: publisherOf(site),
    author: text.authors.map(person),
    ...(text.reviewer ? { reviewedBy: person(text.reviewer) } : {}),
    ...(text.lastReviewed ? { lastReviewed: text.lastReviewed } : {}),
    ...(text.publishedOn ? { datePublished: text.publishedOn } : {}),
    ...(text.picture ? { image: origin + text.picture.url } : {}),
    ...(text.topics.length > 0 ? { keywords: text.topics.join(', ') } : {}),
    citation: text.references.map(describeSource),
  }
}

/** The invented people of a demo are said to be so to machines, too. */
export function describePerson({ slug, name, jobTitle, credentials, isDemo }: PersonView, origin: string, lang: Site['lang']): Person {
  return {
    '@type': 'Person', name, jobTitle, url: `${origin}/${lang}/authors/${slug}`,
    ...(credentials ? { honorificSuffix: credentials } : {}),
    ...(isDemo ? { disambiguatingDescription: wordsOf(lang).text.demoPerson } : {}),
  }
}

const workTypes: Partial<Record<Reference['kind'], 'Legislation' | 'CreativeWork'>> = { 'law': 'Legislation', 'official-statement': 'CreativeWork', 'guideline': 'CreativeWork', 'other': 'CreativeWork' }

export function describeSource({ title, authors, journal, year, kind, doi, pmid, url, retracted }: Reference): CreativeWork {
  const address = doi ? `https://doi.org/${doi}` : pmid ? `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` : url
  return {
    // The work's own kinds differ in nothing that is said here.
    '@type': (workTypes[kind] ?? 'ScholarlyArticle') as 'CreativeWork',
    name: title,
    ...(authors ? { creditText: authors } : {}),
    ...(journal ? { isPartOf: { '@type': 'CreativeWork', name: journal } } : {}),
    ...(year === null ? {} : { datePublished: String(year) }),
    ...(address ? { url: address } : {}),
    ...(retracted ? { creativeWorkStatus: 'Retracted' } : {}),
  }
}
