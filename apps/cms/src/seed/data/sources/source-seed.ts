import type { StudyKind } from '@gatehouse/contract'
import type { Both } from '../../authoring/language.ts'

/** What a text may cite. A title in brackets is ours: the record of our research doesn't hold the original's. */
export interface SourceSeed {
  title: string
  authors?: string
  /** Journal, gazette or publisher, with volume and pages; pages add the year. */
  journal?: string
  /** Of its publication; empty for a law that is amended all the time. */
  year?: number
  kind: StudyKind
  /** For the reader, as it stands before the reference: "Systematic review of 28 studies". */
  kindInWords: Both<string>
  /** People studied; empty where a work studies texts or where nobody was studied. */
  sampleSize?: number
  doesNotShow: Both<string>
  read: 'abstract' | 'full-text' | 'summary'
  doi?: string
  url?: string
  /** The day when the record of our research was last gone through, or the day of the law's text that was read. */
  checkedOn: string
}

export const recordCheckedOn = '2026-11-23'
