import type { Payload, TypedUser } from 'payload'
import { roleOf } from '../../../access/index.ts'

/** More are read in a second sitting. */
const mostAtOnce = 20

/** A comment as whoever decides on it sees it. */
export interface Waiting {
  id: string
  name: string
  email: string | null
  text: string
  language: 'en' | 'fr'
  sentAt: string
  /** The text that it was written under; null where that is gone. */
  under: { title: string; editPath: string; siteAddress: string } | null
}

export const mayDecide = (user: unknown): boolean => ['admin', 'editor'].includes(roleOf(user) ?? '')

export async function countWaiting(payload: Payload, user: TypedUser | null | undefined): Promise<number> {
  const { totalDocs } = await payload.count({ collection: 'comments', where: { state: { equals: 'waiting' } }, user: user ?? null, overrideAccess: false })
  return totalDocs
}

/** The comments that have waited longest, as this account may read them, and how many wait in all. */
export async function readWaiting(payload: Payload, user: TypedUser | null | undefined, { language, siteUrl }: { language: string; siteUrl: string }): Promise<{ waiting: Waiting[]; total: number }> {
  const { docs, totalDocs } = await payload.find({
    collection: 'comments', where: { state: { equals: 'waiting' } }, sort: ['createdAt', 'id'], limit: mostAtOnce, depth: 1,
    populate: { articles: { title: true, slug: true }, guides: { title: true, slug: true } },
    locale: language === 'fr' ? 'fr' : 'en', fallbackLocale: 'en', user: user ?? null, overrideAccess: false,
  })
  const waiting = docs.map(({ id, name, email, text, language: written, createdAt, target }): Waiting => {
    const { relationTo, value } = target ?? {}
    return {
      id: String(id), name, email: email ?? null, text, language: written, sentAt: createdAt,
      under: typeof value === 'object' && value !== null && relationTo
        ? { title: value.title, editPath: `/admin/collections/${relationTo}/${value.id}`, siteAddress: `${siteUrl}/${written}/${relationTo}/${value.slug}#comment-${id}` }
        : null,
    }
  })
  return { waiting, total: totalDocs }
}
