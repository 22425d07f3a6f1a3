import type { Reference } from '@gatehouse/contract'
import type { Source } from '../payload-types.ts'
import type { Documents } from './documents.ts'
import { dayOf } from './plain-values.ts'

/** Numbers the sources of a page in the order in which they are first cited. */
export interface References {
  /** The number of a source, or null for one that is gone or in the trash. Call it in the order of the text. */
  cite(sourceId: string): Promise<number | null>
  list(): Reference[]
}

export function createReferences(documents: Documents): References {
  const cited = new Map<string, Reference>()
  return {
    async cite(sourceId) {
      const known = cited.get(sourceId)
      if (known) return known.number
      const [source] = await documents.plain('sources', [sourceId])
      if (!source) return null
      const number = cited.size + 1
      cited.set(sourceId, toReference(source, number))
      return number
    },
    list: () => [...cited.values()],
  }
}

const toReference = (source: Source, number: number): Reference => ({
  number,
  id: source.id,
  title: source.title,
  authors: source.authors ?? '',
  journal: source.journal ?? '',
  year: source.year ?? null,
  kind: source.kind,
  kindInWords: source.kindInWords,
  sampleSize: source.sampleSize ?? null,
  doesNotShow: source.doesNotShow ?? '',
  read: source.read,
  doi: source.doi || null,
  pmid: source.pmid || null,
  url: source.url || null,
  retracted: source.retracted === true,
  checkedOn: dayOf(source.checkedOn),
})
