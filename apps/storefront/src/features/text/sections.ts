import type { Inline, Locale, TextView } from '@gatehouse/contract'
import { findTitleLevels } from '../../blocks/context.ts'
import type { Words } from '../../i18n/index.ts'

/** An entry of the contents list. `lang` is set where the heading isn't in the page's language. */
export interface Section { id: string; title: string; lang?: Locale | undefined }

/** The sections that a reader can jump to: headings of the second level, a group of questions that stands like one, and what ends the page. */
export function listSections(text: Pick<TextView, 'body' | 'references' | 'corrections'> & Partial<Pick<TextView, 'comments'>>, words: Words, textLang: Locale | undefined): Section[] {
  const titleLevels = findTitleLevels(text.body)
  const sections: Section[] = text.body.flatMap((node) => {
    if (node.type === 'heading' && node.level === 2) return [{ id: node.id, title: plainText(node.children), lang: textLang }]
    if (node.type === 'faqGroup' && titleLevels.get(node) === 2 && node.entries[0]) return [{ id: `faq-${node.entries[0].id}`, title: node.title, lang: textLang }]
    return []
  })
  if (text.references.length > 0) sections.push({ id: 'references', title: words.text.references })
  if (text.corrections.length > 0) sections.push({ id: 'corrections', title: words.text.corrections })
  if (hasComments(text.comments)) sections.push({ id: 'comments', title: words.comments.title })
  return sections
}

/** Where none were let through and none can be written, nothing is said of comments at all. */
const hasComments = (comments: TextView['comments'] | undefined): boolean => comments !== undefined && (comments.isOpen || comments.shown.length > 0)

/** The words of a heading without citations and marks. */
function plainText(nodes: Inline[]): string {
  return nodes.map((node) => (node.type === 'text' ? node.text : node.type === 'link' ? plainText(node.children) : ' ')).join('').trim()
}
