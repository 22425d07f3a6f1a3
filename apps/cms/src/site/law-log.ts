import type { HomeView } from '@gatehouse/contract'
import type { Site } from '../payload-types.ts'
import type { Documents } from './documents.ts'
import type { Saved } from './globals.ts'
import { idOf } from './id-of.ts'
import { dayOf } from './plain-values.ts'

type Entry = HomeView['lawLog'][number]
type Row = NonNullable<Saved<Site>['lawLog']>[number]

/** What changed in the law, newest first. An entry whose source is gone, or in the trash, isn't shown: nothing is said of the law without one. */
export async function readLawLog(documents: Documents, rows: Row[]): Promise<Entry[]> {
  const entries: Entry[] = []
  for (const { date, title, text, source: ref } of rows) {
    const id = idOf(ref)
    const [source] = id ? await documents.plain('sources', [id]) : []
    const day = dayOf(date)
    if (source && day && title && text) entries.push({ date: day, title, text, source: { kindInWords: source.kindInWords, title: source.title } })
  }
  return entries.sort((one, other) => other.date.localeCompare(one.date))
}
