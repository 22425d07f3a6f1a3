import { htmlLang, type FaqView, type Inline, type SimpleText } from '@gatehouse/contract'
import type { FAQPage, WithContext } from 'schema-dts'
import { siteOf, type Site } from './about-site.ts'

/** The page of questions, each with the answer that stands on it. */
export function describeFaq(site: Site, faq: FaqView): WithContext<FAQPage> {
  const url = `${site.origin}/${site.lang}/faq`
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    '@id': url,
    url,
    name: faq.title,
    inLanguage: htmlLang[site.lang],
    isPartOf: siteOf(site),
    mainEntity: faq.groups.flatMap(({ entries }) => entries.map(({ question, answer, slug, textLocale }) => ({
      '@type': 'Question' as const,
      '@id': `${url}#${slug}`,
      name: question,
      inLanguage: htmlLang[textLocale],
      acceptedAnswer: { '@type': 'Answer' as const, text: plainText(answer) },
    }))),
  }
}

/** The words of a short text, a line a paragraph or item; the numbers of its references mean nothing outside the page. */
export function plainText(nodes: SimpleText): string {
  return nodes.flatMap(linesOf).join('\n')
}

function linesOf(node: SimpleText[number]): string[] {
  if (node.type === 'paragraph') return [inLine(node.children)]
  return node.items.flatMap(({ children, list }) => [inLine(children), ...(list ? linesOf(list) : [])])
}

const inLine = (children: readonly Inline[]): string =>
  children.map((part) => (part.type === 'text' ? part.text : part.type === 'link' ? inLine(part.children) : part.type === 'linebreak' ? ' ' : '')).join('').trim()
