import { z } from 'zod'

/** What kind of study or text a source is. The visitor reads it in words; `law` covers acts, regulations and gazettes. */
export const studyKinds = [
  'systematic-review', 'scoping-review', 'randomised-trial', 'open-label-trial', 'cohort', 'cross-sectional-survey',
  'follow-up-survey', 'case-series', 'case-report', 'study-protocol', 'laboratory', 'guideline', 'law', 'official-statement', 'other',
] as const
export const studyKindSchema = z.enum(studyKinds)
export type StudyKind = z.infer<typeof studyKindSchema>

/** A numbered reference at the foot of a text: the source, its kind in words, and what it doesn't show. */
export const referenceSchema = z.object({
  number: z.number().int().positive(),
  id: z.string().min(1),
  title: z.string().min(1),
  authors: z.string(),
  /** Where it appeared: journal, gazette, publisher. */
  journal: z.string(),
  year: z.number().int().nullable(),
  kind: studyKindSchema,
  /** The kind in a sentence fragment of the page's language: "Systematic review of 28 studies". */
  kindInWords: z.string().min(1),
  sampleSize: z.number().int().nonnegative().nullable(),
  doesNotShow: z.string(),
  /** What of it was read: "Abstract read." */
  read: z.enum(['abstract', 'full-text', 'summary']),
  doi: z.string().nullable(),
  pmid: z.string().nullable(),
  url: z.url({ protocol: /^https?$/ }).nullable(),
  retracted: z.boolean(),
  /** ISO date (yyyy-mm-dd) of the last check that it still stands. */
  checkedOn: z.string().nullable(),
})
export type Reference = z.infer<typeof referenceSchema>
