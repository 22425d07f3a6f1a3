import type { Documents } from '../documents.ts'
import type { References } from '../references.ts'

/** What a text is turned into nodes with: the documents in the text's language, and the page's references. */
export interface TextContext {
  documents: Documents
  references: References
  /** The document whose text it is, as `articles:<id>`: for the log, where something in it can't be shown. */
  of: string
}
