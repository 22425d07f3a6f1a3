import type { Payload } from 'payload'
import { asSystem } from '../access/index.ts'
import { everythingGoes } from '../publishing/needed/keep-whole.ts'
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
  for (const globalSlug of ['site', 'navigation', 'shop'] as const) await payload.db.deleteVersions({ globalSlug, where: {} })
}
