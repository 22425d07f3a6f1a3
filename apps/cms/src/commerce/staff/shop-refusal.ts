import type { ErrorCode } from '@gatehouse/contract'
import { fill, say, type Words } from '../../fields/words.ts'
import { Refusal } from '../../endpoints/refusal.ts'

/** Something that the shop's desk won't do, before it is known who asks in which language. `field`: what of the form it is about. */
export class ShopRefusal extends Error {
  override name = 'ShopRefusal'
  readonly code: ErrorCode
  readonly sentence: Words
  readonly field: string | undefined
  constructor(code: ErrorCode, sentence: Words, { field, values }: { field?: string; values?: Record<string, string> } = {}) {
    super(sentence.en)
    this.code = code
    this.sentence = values ? fill(sentence, values) : sentence
    this.field = field
  }

  inLanguage(language: string | undefined): Refusal {
    const sentence = say(language, this.sentence)
    return new Refusal(this.code, sentence, this.field ? { [this.field]: sentence } : undefined)
  }
}
