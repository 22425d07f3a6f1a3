import type { Locale } from '@gatehouse/contract'
import type { Article } from '../payload-types.ts'
import type { TextKind } from './cards.ts'
import type { Documents, Shown } from './documents.ts'
import { readTranslated } from './read-translated.ts'

/** What a list shows of a text. Its body would have to be taken apart by the editor's hooks, for each of hundreds. */
const fields = { title: true, slug: true, lead: true, picture: true, reviewer: true, lastReviewed: true, corrections: true, updatedAt: true } as const
export type ListedDocument = Pick<Article, 'id' | Exclude<keyof typeof fields, 'slug' | 'title'> | 'slug' | 'title'>
export interface Listed { document: ListedDocument; textLocale: Locale }

/** Published texts in the order of `ids`, without their bodies; each is noted. */
export async function readListed({ payload, locale, tags }: Documents, kind: TextKind, ids: string[]): Promise<Listed[]> {
  for (const id of ids) tags.document(kind, id)
  const shown: Map<string, Shown<TextKind>> = await readTranslated(payload, kind, ids, locale, fields)
  return ids.flatMap((id) => shown.get(id) ?? [])
}
