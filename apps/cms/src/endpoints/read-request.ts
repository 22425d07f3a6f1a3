import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { Refusal } from './refusal.ts'
import { both, inLanguage } from './said-in-both.ts'

const queryHasError = both('The query has an error.', 'La requête a une faute.')
const bodyHasError = both('The body has an error.', 'Le contenu envoyé a une faute.')
const bodyIsJson = both('The body has to be JSON.', 'Le contenu envoyé doit être du JSON.')

/** The query of a request, parsed. An unknown or repeated parameter is refused, so that a typing error is told at once. */
export function readQuery<T>(req: PayloadRequest, schema: z.ZodType<T>): T {
  const query: Record<string, unknown> = {}
  for (const key of new Set(req.searchParams.keys())) {
    const values = req.searchParams.getAll(key)
    query[key] = values.length === 1 ? values[0] : values
  }
  return parse(req, schema, query, 'bad-request', queryHasError)
}

/** The JSON body of a request, parsed. */
export async function readBody<T>(req: PayloadRequest, schema: z.ZodType<T>): Promise<T> {
  const body: unknown = await Promise.resolve(req.json?.()).catch(() => undefined)
  if (body === undefined) throw new Refusal('bad-request', inLanguage(req.i18n?.language, bodyIsJson))
  return parse(req, schema, body, 'invalid-fields', bodyHasError)
}

/** A parameter of the address, parsed. One that can't be right names nothing that exists. */
export function readRouteParameter<T>(req: PayloadRequest, name: string, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(req.routeParams?.[name])
  if (!parsed.success) throw new Refusal('not-found', 'There is nothing at this address.')
  return parsed.data
}

function parse<T>({ i18n }: PayloadRequest, schema: z.ZodType<T>, value: unknown, code: 'bad-request' | 'invalid-fields', message: string): T {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const fields: Record<string, string> = {}
  for (const issue of parsed.error.issues) {
    const names = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key].join('.')) : [issue.path.join('.') || 'body']
    for (const name of names) fields[name] ??= inLanguage(i18n?.language, issue.message)
  }
  throw new Refusal(code, inLanguage(i18n?.language, message), fields)
}
