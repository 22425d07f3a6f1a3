import { addressLinesSchema, oneLine, placeOrderSchema, shipToSchema, showsSomething, type AddressLines, type ShipTo } from '@gatehouse/contract'
import type { DeskFields } from './desk.ts'

export const addressFields = ['email', 'name', 'line1', 'line2', 'city', 'country', 'region', 'postalCode'] as const
export type AddressField = (typeof addressFields)[number]
/** As it was typed. */
export type Typed = Record<AddressField, string>
export type FieldProblem = 'missing' | 'too-long' | 'unreadable' | 'elsewhere'
export type Problems = Partial<Record<AddressField, FieldProblem>>

export const nothingTyped: Typed = { email: '', name: '', line1: '', line2: '', city: '', country: '', region: '', postalCode: '' }

export interface Addressed { email: string; address: AddressLines; shipTo: ShipTo }

/** Far more than any field takes, so that what is too long is given back whole and named. */
const mostKept = 400

export function readTyped(fields: DeskFields): Typed {
  const typed = { ...nothingTyped }
  for (const field of addressFields) typed[field] = oneLine((fields.get(field) ?? '').slice(0, mostKept))
  return typed
}

/** Reads an address with what every field must be by itself; whether its parts fit together, the CMS says. */
export function readAddressed(typed: Typed): { ok: true; addressed: Addressed } | { ok: false; problems: Problems } {
  const problems: Problems = {}
  for (const field of ['email', 'name', 'line1', 'city', 'country'] as const) if (!showsSomething(typed[field])) problems[field] = 'missing'
  // Asked for here too, so that all that is missing is said at once.
  if (typed.country === 'CA' || typed.country === 'US') for (const field of ['region', 'postalCode'] as const) if (typed[field].trim() === '') problems[field] = 'missing'
  const address = addressLinesSchema.safeParse({ name: typed.name, line1: typed.line1, line2: typed.line2.trim() || null, city: typed.city })
  const shipTo = shipToSchema.safeParse({ country: typed.country, region: typed.region || null, postalCode: typed.postalCode })
  const email = placeOrderSchema.shape.email.safeParse(typed.email.trim())
  for (const { path: [field] } of address.error?.issues ?? []) problems[field as AddressField] ??= 'too-long'
  for (const { path: [field] } of shipTo.error?.issues ?? []) problems[field as AddressField] ??= 'unreadable'
  if (!email.success) problems.email ??= 'unreadable'
  if (Object.keys(problems).length > 0 || !address.success || !shipTo.success || !email.success) return { ok: false, problems }
  return { ok: true, addressed: { email: email.data, address: address.data, shipTo: shipTo.data } }
}

const codePatterns: Record<string, RegExp> = { CA: /^[a-z]\d[a-z][ -]?\d[a-z]\d$/i, US: /^\d{5}(-\d{4})?$/ }

/** The fields that the CMS named, as this form has them, each with what is to be mended. */
export function problemsIn(fields: Record<string, string>, typed: Typed): Problems {
  const problems: Problems = {}
  for (const named of Object.keys(fields)) {
    const field = addressFields.find((one) => named === one || named.endsWith(`.${one}`))
    if (field) problems[field] = problemOf(field, typed)
  }
  return problems
}

function problemOf(field: AddressField, typed: Typed): FieldProblem {
  if (typed[field].trim() === '') return 'missing'
  if (field === 'region') return 'elsewhere'
  const country = /^[A-Z]{2}/.exec(typed.region)?.[0] ?? typed.country
  return field === 'postalCode' && codePatterns[country]?.test(typed.postalCode.trim()) ? 'elsewhere' : 'unreadable'
}
