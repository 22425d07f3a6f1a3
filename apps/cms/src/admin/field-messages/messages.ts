/** What the form knows of a field, as far as its message is concerned. */
export interface FieldSeen { value?: unknown; valid?: boolean; errorMessage?: string; passesCondition?: boolean; rows?: unknown[]; errorPaths?: string[] }
export type Fields = Record<string, FieldSeen | undefined>

/** Path → the message on that field, and what the field held when it was said. */
export type Kept = ReadonlyMap<string, { message: string; about: unknown }>

export interface Outcome {
  kept: Kept
  /** Messages that something wiped although their field is as it was. */
  restore: { path: string; message: string }[]
  /** Fields that were changed and still carry the message about what they held before. */
  dismiss: string[]
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** What a message is about: the field's value; of a list, all that its rows hold, since its own value is only their number. */
function contentOf(path: string, fields: Fields): unknown {
  const field = fields[path]
  if (!field?.rows) return isEmpty(field?.value) ? null : field?.value
  return Object.entries(fields).flatMap(([inner, { value } = {}]) => (inner.startsWith(`${path}.`) && !isEmpty(value) ? [[inner, value]] : []))
}

/**
 * Compares the messages of a refused save with what the form shows now. A message belongs to its field for as long as that
 * holds what was refused; only messages of a form that was submitted count, since others aren't shown.
 */
export function settleMessages(before: Kept, fields: Fields, isSubmitted: boolean): Outcome {
  const kept = new Map<string, { message: string; about: unknown }>()
  const outcome: Outcome = { kept, restore: [], dismiss: [] }
  for (const [path, { message, about }] of before) {
    const field = fields[path]
    if (!field || field.passesCondition === false) continue
    const isInvalid = field.valid === false
    if (JSON.stringify(contentOf(path, fields)) !== JSON.stringify(about)) {
      if (isInvalid && field.errorMessage === message) outcome.dismiss.push(path)
      continue
    }
    kept.set(path, { message, about })
    if (!isInvalid || field.errorMessage !== message) outcome.restore.push({ path, message })
  }
  if (!isSubmitted) return outcome
  for (const [path, field] of Object.entries(fields)) {
    if (field?.valid !== false || !field.errorMessage || field.passesCondition === false) continue
    if (kept.has(path) || outcome.dismiss.includes(path)) continue
    kept.set(path, { message: field.errorMessage, about: contentOf(path, fields) })
  }
  return outcome
}

/** What the server says of a form, with the kept messages on their fields; the lists around such a field count it. */
export function putBack(kept: Kept, answered: Fields): Fields {
  const fields: Fields = { ...answered }
  for (const [path, { message }] of kept) {
    const field = fields[path]
    if (!field || field.passesCondition === false) continue
    fields[path] = { ...field, valid: false, errorMessage: message }
    for (const [around, list] of Object.entries(fields)) {
      if (!list?.rows || !path.startsWith(`${around}.`)) continue
      fields[around] = { ...list, errorPaths: [...new Set([...(list.errorPaths ?? []), path])] }
    }
  }
  return fields
}
