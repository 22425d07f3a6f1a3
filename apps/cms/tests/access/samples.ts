import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CollectionSlug, Payload } from 'payload'
import { mayAppend } from '../../src/collections/append-only.ts'
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
    case 'stock': return { variant: await makeSample(payload, 'variants'), onHand: 5, reserved: 0 }
    case 'shipping-zones': return { title: `Sample ${n}`, places: ['CA'], kind: 'flat', flatCadMinor: 1000 }
    case 'tax-rates': return { title: `Sample ${n}`, tax: `sample-${'abcdefghij'.charAt(Math.floor(n / 10) % 10)}${'abcdefghij'.charAt(n % 10)}`, ratePpm: 50_000, places: ['CA'], classes: ['standard'] }
    case 'carts': return { tokenHash: `sample-${n}`, lines: [], version: 1, expiresAt: n }
    case 'orders': return {
      reference: `SAMPLE-${n}`, state: 'placed', payment: 'pending', version: 1, tokenHash: `sample-${n}`, attemptHash: `sample-${n}`, locale: 'en', email: 'a@example.test', address: {}, place: 'CA-ON', facts: {}, lines: [],
      currency: 'CAD', subtotalMinor: 1, shippingMinor: 0, taxMinor: 0, totalMinor: 1, taxes: [], shipping: {}, termsVersion: '1', placedAt: n, provider: 'sandbox', sessionExpiresAt: n, decisions: [], revision: 1, headSequence: 0,
      captureTries: 0, capturedMinor: 0, refundedMinor: 0, looks: 0,
    }
    case 'order-events': return { key: `sample-${n}`, order: 'x', reference: 'x', at: n, move: 'place', by: 'customer', state: 'placed', payment: 'pending' }
    case 'order-mails': return { event: `sample-${n}`, order: 'x', reference: 'x', kind: 'received', at: n, tries: 0 }
    case 'stock-ledger': return { key: `sample-${n}`, at: n, variant: 'x', reason: 'reserve', onHandDelta: 0, reservedDelta: 1, by: 'customer' }
    case 'payment-events': return { key: `sample:${n}`, providerId: 'x', receivedAt: n }
    case 'product-facts': return { product: await makeSample(payload, 'products'), classes: [], attributes: [] }
    case 'product-classes': return { slug: `sample-${n}`, title: `Sample ${n}` }
    case 'rules': return {
      ruleId: `sample-${n}`, kind: 'cap', level: 'information', classes: [await sampleClass(payload)], places: ['CA'], sourceTitle: 'A law', sourceDate: '2026',
      checkedOn: '2026-11-23', confidence: 'H', noticeEn: 'A word', noticeFr: 'Un mot',
    }
    case 'places': return { code: `CA-BC:sample-${n}`, nameEn: `Sample ${n}`, nameFr: `Exemple ${n}` }
    case 'policy-cases': return { title: `Sample ${n}`, request: { stage: 'sale', classes: ['book'], places: {} }, expectedLevel: 'hidden' }
    case 'rule-sets': return {
      revision: n, hash: 'x', contentHash: 'x', kind: 'publish', effectiveAt: n, isStopped: false, reason: 'x', authors: [], source: { classes: [], rules: [] }, notices: {}, areas: [],
      shop: { seller: [], shipFrom: [] }, staffWords: { classTitles: {}, notes: {} },
    }
    case 'rule-changes': return { kind: 'lift', state: 'withdrawn', reason: 'x', requestedBy: { id: 'x', name: 'X' }, authors: [] }
    case 'policy-head': return { key: `sample-${n}`, sequence: 0, workingSequence: 0, cleanSince: 0, sets: [], suspended: [] }
    case 'audit-log': return { sequence: 1_000_000 + n, at: 'x', event: 'x', subject: 'x', actorName: 'x', actorRole: 'x', previousHash: 'x', hash: 'x' }
    case 'decision-log': return { at: 'x', step: 'x', subject: 'x', level: 'hidden', request: {}, decision: {}, revision: 1, headSequence: 0 }
    case 'changes': return { tags: ['articles:1'], at: n }
    case 'snapshots': return { sequence: n, hash: 'x', epoch: 'x' }
    case 'payload-jobs': return { taskSlug: 'prune-changes', input: {}, queue: 'other' }
    case 'payload-kv': return { key: `sample-${n}`, data: {} }
    case 'payload-locked-documents': return { globalSlug: 'no-global', user: { relationTo: 'staff', value: sure((await payload.find({ collection: 'staff', limit: 1 })).docs[0]).id } }
    default: throw new Error(`no sample of ${collection}: add one`)
  }
}

/** A class that rules can name, made once for each database. */
async function sampleClass(payload: Payload): Promise<string> {
  const slug = 'sample-class'
  const { totalDocs } = await payload.count({ collection: 'product-classes', where: { slug: { equals: slug } } })
  if (totalDocs === 0) await payload.create({ collection: 'product-classes', locale: 'en', data: { slug, title: 'Sample class' } })
  return slug
}

export const pixel = (): Buffer => readFileSync(join(import.meta.dirname, '../support/pixel.png'))

export async function makeSample(payload: Payload, collection: string): Promise<string> {
  const { drafts } = payload.collections[collection as CollectionSlug].config.versions ?? {}
  const document = await payload.create({
    collection: collection as CollectionSlug, locale: 'en', data: (await sampleOf(payload, collection)) as never, ...(drafts ? { draft: true } : {}), context: mayAppend,
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
  variants: { title: 'Changed' }, stock: { onHand: 9, reason: 'A count.' }, 'shipping-zones': { title: 'Changed' }, 'tax-rates': { title: 'Changed' }, carts: { version: 9 }, orders: { email: 'b@example.test' }, 'order-events': { by: 'staff' }, 'order-mails': { fault: 'changed' }, 'stock-ledger': { reason: 'changed' }, 'payment-events': { providerId: 'changed' }, 'product-facts': { evidence: 'Changed' }, 'product-classes': { title: 'Changed' },
  rules: { staffNote: 'Changed' }, places: { nameEn: 'Changed' }, 'policy-cases': { expectedLevel: 'information' }, 'rule-sets': { reason: 'changed' }, 'rule-changes': { reason: 'changed' },
  'policy-head': { sequence: 5 }, 'audit-log': { why: 'changed' }, 'decision-log': { level: 'purchase' },
  changes: { at: 1 }, snapshots: { hash: 'changed' }, 'payload-jobs': { queue: 'changed' }, 'payload-kv': { data: { changed: true } },
  'payload-locked-documents': { globalSlug: 'no-global-either' },
}

export const globalChangeOf: Record<string, Record<string, unknown>> = {
  site: { name: 'Changed' }, navigation: { header: [] }, shop: { title: 'Changed' }, 'shop-places': { seller: ['CA-QC'], shipFrom: ['CA-QC'] }, checkout: { termsVersion: 'changed' }, 'payload-jobs-stats': { stats: {} },
}
