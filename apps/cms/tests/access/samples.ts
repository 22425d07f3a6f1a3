import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CollectionSlug, Payload } from 'payload'
import { sure } from '../support/sure.ts'

let count = 0

/** The least that makes a document of a collection, new each time. */
export async function sampleOf(payload: Payload, collection: string): Promise<Record<string, unknown>> {
  const n = ++count
  switch (collection) {
    case 'articles': case 'guides': case 'pages': case 'products': return { title: `Sample ${n}`, slug: `sample-${n}` }
    case 'faqs': return { question: `Sample ${n}?`, slug: `sample-${n}` }
    case 'topics': return { title: `Sample ${n}`, slug: `sample-${n}` }
    case 'authors': return { name: `Sample ${n}`, jobTitle: 'Writer', slug: `sample-${n}` }
    case 'sources': return { key: `sample-${n}`, title: 'A study', kind: 'cohort', kindInWords: 'Cohort of 20 people', read: 'abstract' }
    case 'media': return { altEn: 'A dot', altFr: 'Un point' }
    case 'comments': return { text: 'A word', name: 'A reader', email: 'reader@example.test', target: { relationTo: 'articles', value: await makeSample(payload, 'articles') } }
    case 'variants': return { product: await makeSample(payload, 'products'), sku: `SAMPLE-${n}`, title: 'One', taxClass: 'standard' }
    case 'stock': return { variant: await makeSample(payload, 'variants'), onHand: 5, reserved: 1 }
    case 'product-facts': return { product: await makeSample(payload, 'products'), classes: [], attributes: [] }
    case 'product-classes': return { slug: `sample-${n}`, title: `Sample ${n}` }
    case 'changes': return { tags: ['articles:1'], at: n }
    case 'snapshots': return { sequence: n, hash: 'x', epoch: 'x' }
    case 'payload-jobs': return { taskSlug: 'prune-changes', input: {}, queue: 'other' }
    case 'payload-kv': return { key: `sample-${n}`, data: {} }
    case 'payload-locked-documents': return { globalSlug: 'site', user: { relationTo: 'staff', value: sure((await payload.find({ collection: 'staff', limit: 1 })).docs[0]).id } }
    default: throw new Error(`no sample of ${collection}: add one`)
  }
}

export const pixel = (): Buffer => readFileSync(join(import.meta.dirname, '../support/pixel.png'))

export async function makeSample(payload: Payload, collection: string): Promise<string> {
  const { drafts } = payload.collections[collection as CollectionSlug].config.versions ?? {}
  const document = await payload.create({
    collection: collection as CollectionSlug, locale: 'en', data: (await sampleOf(payload, collection)) as never, ...(drafts ? { draft: true } : {}),
    ...(collection === 'media' ? { file: { data: pixel(), mimetype: 'image/png', name: `sample-${count}.png`, size: pixel().length } } : {}),
  } as never)
  return String((document as { id: unknown }).id)
}

/** The body of a request that makes one: JSON, or a form with the file. */
export async function bodyOf(payload: Payload, collection: string): Promise<unknown> {
  const sample = await sampleOf(payload, collection)
  if (collection !== 'media') return sample
  const form = new FormData()
  form.set('_payload', JSON.stringify(sample))
  form.set('file', new Blob([new Uint8Array(pixel())], { type: 'image/png' }), `upload-${count}.png`)
  return form
}

/** A change that fits any document of the collection. */
export const changeOf: Record<string, Record<string, unknown>> = {
  articles: { title: 'Changed' }, guides: { title: 'Changed' }, pages: { title: 'Changed' }, products: { title: 'Changed' }, faqs: { question: 'Changed?' },
  topics: { title: 'Changed' }, authors: { name: 'Changed' }, sources: { title: 'Changed' }, media: { altEn: 'Changed' }, comments: { state: 'shown' },
  variants: { title: 'Changed' }, stock: { onHand: 9 }, 'product-facts': { evidence: 'Changed' }, 'product-classes': { title: 'Changed' },
  changes: { at: 1 }, snapshots: { hash: 'changed' }, 'payload-jobs': { queue: 'changed' }, 'payload-kv': { data: { changed: true } },
  'payload-locked-documents': { globalSlug: 'shop' },
}

export const globalChangeOf: Record<string, Record<string, unknown>> = {
  site: { name: 'Changed' }, navigation: { header: [] }, shop: { title: 'Changed' }, 'payload-jobs-stats': { stats: {} },
}
