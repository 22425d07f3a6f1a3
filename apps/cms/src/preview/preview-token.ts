import { createHmac, timingSafeEqual } from 'node:crypto'
import { localeSchema } from '@gatehouse/contract'
import { z } from 'zod'

/** What can be looked at before it is published. */
export const previewableCollections = ['articles', 'guides', 'faqs', 'products', 'pages'] as const

const targetSchema = z.object({
  collection: z.enum(previewableCollections),
  id: z.string().min(1).max(64),
  locale: localeSchema,
})
export type PreviewTarget = z.infer<typeof targetSchema>

const payloadSchema = targetSchema.extend({ expiresAt: z.number().int() })

export const previewMinutes = 30

const signatureOf = (body: string, secret: string): Buffer => createHmac('sha256', secret).update(`preview.${body}`).digest()

/** A token that opens the draft of one document in one language for half an hour. */
export function signPreview(target: PreviewTarget, { secret, now }: { secret: string; now: number }): string {
  const payload = payloadSchema.parse({ ...target, expiresAt: now + previewMinutes * 60_000 })
  const body = Buffer.from(JSON.stringify(payload)).toString('base64url')
  return `${body}.${signatureOf(body, secret).toString('base64url')}`
}

/** What the token was signed for, or null where it is forged, malformed or spent. */
export function readPreview(token: string, { secret, now }: { secret: string; now: number }): PreviewTarget | null {
  const [body, signature, ...rest] = token.split('.')
  if (!body || !signature || rest.length > 0) return null
  const given = Buffer.from(signature, 'base64url')
  const expected = signatureOf(body, secret)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  const parsed = payloadSchema.safeParse(parseJson(Buffer.from(body, 'base64url').toString()))
  if (!parsed.success || parsed.data.expiresAt <= now) return null
  const { collection, id, locale } = parsed.data
  return { collection, id, locale }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
