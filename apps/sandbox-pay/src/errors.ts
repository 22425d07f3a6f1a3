import type { z } from 'zod'

/** The house's shape of an error; `fields` says of each field what it needs. */
export const problem = (code: string, message: string, fields?: Record<string, string>) => ({ error: { code, message, ...(fields ? { fields } : {}) } })

export function fieldsOf(error: z.ZodError): Record<string, string> {
  return Object.fromEntries(error.issues.flatMap((issue) => {
    const names = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]
    return names.map((path) => [path.join('.') || 'body', issue.code === 'unrecognized_keys' ? 'isn’t known here' : issue.message])
  }))
}
