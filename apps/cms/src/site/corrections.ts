import type { CorrectionsView, PageView } from '@gatehouse/contract'
import type { TextKind } from './cards.ts'
import type { Documents } from './documents.ts'
import { readListed, type Listed } from './listed-documents.ts'
import { kindOf, textKinds } from './listed-texts.ts'
import { readPage } from './page.ts'
import { correctionsSlug, pathOf } from './paths.ts'
import { dayOf } from './plain-values.ts'
import { listPublished } from './read-translated.ts'

type Correction = CorrectionsView['corrections'][number]

/** The page exists without its words too: what was put right is public, whoever has yet to write about it. */
export async function readCorrections(documents: Documents): Promise<CorrectionsView> {
  return { page: await readPage(documents, correctionsSlug), corrections: await listCorrections(documents) }
}

export const withCorrections = async (documents: Documents, page: PageView) => ({ page, corrections: await listCorrections(documents) })

/** Of all published articles and guides, newest first. */
async function listCorrections(documents: Documents): Promise<Correction[]> {
  const lists = await Promise.all(textKinds.map(async (kind) => {
    documents.tags.collection(kind)
    const ids = await listPublished(documents.payload, kind, { where: { 'corrections.date': { exists: true } } })
    const [shown, english] = [await readListed(documents, kind, ids), await readListed(documents.in('en'), kind, ids)]
    const inEnglish = new Map(english.map((one) => [one.document.id, one]))
    return shown.flatMap((one) => correctionsOf(kind, one, inEnglish.get(one.document.id)))
  }))
  return lists.flat().sort((a, b) => b.date.localeCompare(a.date) || a.of.path.localeCompare(b.of.path))
}

/** A correction that has no French yet is told in English: an error that was put right must not stay unsaid in one language. */
function correctionsOf(kind: TextKind, { document, textLocale }: Listed, english: Listed | undefined): Correction[] {
  return (document.corrections ?? []).flatMap(({ id, date, text }) => {
    const day = dayOf(date)
    const words = text || (english?.document.corrections ?? []).find((row) => row.id === id)?.text
    if (!day || !words) return []
    const of = { kind: kindOf(kind), path: pathOf(kind, document.slug), title: document.title, textLocale }
    return [{ date: day, text: words, textLocale: text ? textLocale : 'en', of }]
  })
}
