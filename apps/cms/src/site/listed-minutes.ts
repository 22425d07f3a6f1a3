import type { Locale } from '@gatehouse/contract'
import type { Payload } from 'payload'
import type { TextKind } from './cards.ts'
import type { Listed } from './listed-documents.ts'
import { readingMinutes } from './reading-minutes.ts'

type Minutes = Partial<Record<Locale, number>>
interface Row { id: string; body?: Partial<Record<Locale, unknown>> | null }

/** By id and moment of the last save: a text is counted once, however many lists it stands in. */
const counted = new Map<string, Minutes>()
const mostCounted = 5000

const keyOf = ({ document: { id, updatedAt } }: Listed): string => `${id} ${updatedAt}`

/**
 * The minutes that listed texts take, in their order. Bodies are read as the database holds them, past the editor's hooks, and
 * only of texts that were saved since they were last counted.
 */
export async function countMinutes(payload: Payload, kind: TextKind, listed: Listed[]): Promise<number[]> {
  const missing = listed.filter((one) => !counted.has(keyOf(one)))
  if (missing.length > 0) {
    if (counted.size + missing.length > mostCounted) counted.clear()
    const { docs } = await payload.db.find<Row>({
      collection: kind, where: { id: { in: missing.map(({ document }) => document.id) } }, locale: 'all', limit: 0, pagination: false, select: { body: true },
    })
    const bodies = new Map(docs.map(({ id, body }) => [String(id), body ?? {}]))
    for (const one of missing) counted.set(keyOf(one), inEachLanguage(bodies.get(one.document.id)))
  }
  return listed.map((one) => counted.get(keyOf(one))?.[one.textLocale] ?? 1)
}

const inEachLanguage = (body: Row['body']): Minutes => Object.fromEntries(Object.entries(body ?? {}).map(([locale, text]) => [locale, readingMinutes(text)]))
