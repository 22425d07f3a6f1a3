import type { Locale } from '@gatehouse/contract'
import { wordsOf } from '../../i18n/index.ts'
import { addressFields, type AddressField, type FieldProblem, type Problems } from '../../shop/checkout-form.ts'

/** What to mend, as sentences, in the order of the form. */
export function sayProblems(problems: Problems, lang: Locale): { id: AddressField; text: string }[] {
  return addressFields.flatMap((id) => (problems[id] ? [{ id, text: sayProblem(id, problems[id], lang) }] : []))
}

function sayProblem(field: AddressField, problem: FieldProblem, lang: Locale): string {
  const words = wordsOf(lang).checkout.problem
  if (problem === 'too-long') return words.tooLong
  if (problem === 'elsewhere' && field === 'region') return words.regionElsewhere
  return problem === 'elsewhere' && field === 'postalCode' ? words.postalCodeElsewhere : words[field]
}
