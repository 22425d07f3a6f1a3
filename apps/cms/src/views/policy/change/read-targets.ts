import type { Payload, TypedUser } from 'payload'
import { readEnv } from '../../../env.ts'
import type { Targets } from './impact-view.tsx'
import type { WeighedUp } from './weigh-up.ts'

/** What the products that impacts name are called, and where the site is. */
export async function readTargets(payload: Payload, user: TypedUser, ups: readonly (WeighedUp | null)[], language: string): Promise<Targets> {
  const slugs = new Set(ups.flatMap((up) => (up && 'impact' in up.weighed ? up.weighed.impact.products.map(({ slug }) => slug) : [])))
  const { docs } = slugs.size === 0 ? { docs: [] } : await payload.find({
    collection: 'products', where: { slug: { in: [...slugs] } }, select: { slug: true, title: true }, depth: 0, pagination: false,
    locale: language.startsWith('fr') ? 'fr' : 'en', fallbackLocale: 'en', user, overrideAccess: false,
  })
  return { site: readEnv().storefrontUrl, titles: new Map(docs.flatMap(({ slug, title }) => (slug && title ? [[slug, title] as const] : []))) }
}
