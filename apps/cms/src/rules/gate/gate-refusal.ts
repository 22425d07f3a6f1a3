import type { ErrorCode } from '@gatehouse/contract'
import type { Words } from '../../fields/words.ts'

/** What the gate doesn't do, in words for staff; `fields` name what to mend. */
export class GateRefusal extends Error {
  override name = 'GateRefusal'
  readonly code: ErrorCode
  readonly sentence: Words
  readonly fields: Record<string, Words> | undefined
  constructor(code: ErrorCode, sentence: Words, fields?: Record<string, Words>) {
    super(sentence.en)
    this.code = code
    this.sentence = sentence
    this.fields = fields
  }
}
