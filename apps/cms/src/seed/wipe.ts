import type { Payload } from 'payload'
import { asSystem } from '../access/index.ts'
import { house } from '../audit/actor.ts'
import { ruleTime } from '../clock.ts'
import { everythingGoes } from '../publishing/needed/keep-whole.ts'
import { moveHead, withFreshHead } from '../rules/gate/move-head.ts'
import { contentCollections } from './state.ts'

const asWiper = asSystem('all content is deleted')
const wiping = { ...asWiper, context: { ...asWiper.context, ...everythingGoes } }

/**
 * Deletes all content for good, with its versions, its files and what lies in the trash. Through Payload's own delete, so
 * that each goes into the change feed. Staff accounts stay.
 */
export async function wipeContent(payload: Payload): Promise<void> {
  for (const collection of contentCollections) {
    const { errors } = await payload.delete({ collection, where: { id: { exists: true } }, trash: true, depth: 0, overrideLock: true, ...wiping })
    const [first] = errors
    if (first) throw new Error(`${errors.length} of ${collection} couldn't be deleted: ${first.message}`)
  }
  await tellWipe(payload)
  for (const globalSlug of ['site', 'navigation', 'shop'] as const) await payload.db.deleteVersions({ globalSlug, where: {} })
}

/** One entry for all of it. Published sets, and the log itself, stay; with their facts, the products' classes are gone. */
async function tellWipe(payload: Payload): Promise<void> {
  await withFreshHead(payload, (head) => moveHead(payload, head, {
    actor: house('the demo’s reset'), now: ruleTime(), decides: true,
    events: [{ event: 'content.wiped', subject: 'content', before: null, after: { collections: [...contentCollections] }, why: 'All content was deleted, and the demo written anew.' }],
  }))
}
