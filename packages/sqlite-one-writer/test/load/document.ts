import type { Site } from '../support/site.ts'
import { LOCALES, ROWS } from './plan.ts'

type Localized<T> = Partial<Record<(typeof LOCALES)[number], T>>
export interface LoadDocument {
  id: string
  title?: Localized<string>
  rows?: Localized<{ text?: string | null }[]>
  marks?: Record<string, number | null>
}

/** The text of one save: every part names the round, so a reader can tell parts that don't belong together. */
export const textOf = (round: number) => ({ title: `round ${round}`, rows: Array.from({ length: ROWS }, () => ({ text: `round ${round}` })) })

/** All documents as a reader sees them, both languages. */
export async function readDocuments(site: Site): Promise<LoadDocument[]> {
  const { docs } = await site.find({ collection: 'articles', locale: 'all', pagination: false, depth: 0, sort: 'slug' })
  return docs as unknown as LoadDocument[]
}

/** Whether in some language the title and the rows are not from the same save, or some are missing. */
export function isTorn({ title, rows }: LoadDocument): boolean {
  return LOCALES.some((locale) => {
    const texts = rows?.[locale] ?? []
    return !title?.[locale] || texts.length !== ROWS || texts.some(({ text }) => text !== title[locale])
  })
}
