import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload, type PayloadRequest } from 'payload'
import type { Actor } from '../../audit/actor.ts'
import { appendInSave, readLastEntry } from '../../audit/append.ts'
import { noteAuditHead } from '../../audit/head-file.ts'
import { compileContent, hashOfContent, type PolicyContent } from '../content.ts'
import { GateRefusal } from '../gate/gate-refusal.ts'
import { sentences } from '../gate/sentences.ts'
import { headCollection, readHead } from '../head.ts'
import { holdHead } from '../hold-head.ts'
import { withoutStop } from '../kill-switch.ts'
import { readWorkingRows, toContent, type ClassRow } from './read-working-copy.ts'
import { toRow } from './rule-rows.ts'

export interface Replacement {
  content: PolicyContent
  actor: Actor
  /** Where it comes from, in words: “set 12”. */
  from: string
  reason: string
  /** Whether a published set says the same: then nobody is an author of it yet. */
  isClean: boolean
  /** The hash of what is to be replaced; where it says something else by now, nothing is written. */
  expected?: string | undefined
}

/**
 * Writes the working copy anew, whole, in one transaction: what an earlier set says, or a pack. What stood there is gone; the audit
 * log says who did it. Throws a RuleSetError for a content with faults, a GateRefusal where the working copy isn't what was expected.
 */
export async function replaceWorkingCopy(payload: Payload, { content: given, actor, from, reason, isClean, expected }: Replacement): Promise<void> {
  const content = withoutStop(given)
  compileContent(content)
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    await holdHead(req)
    const before = toContent(await readWorkingRows(payload, req))
    if (expected !== undefined && hashOfContent(before) !== expected) throw new GateRefusal('conflict', sentences.otherContent)
    await writeRules(payload, content, req)
    await writeAreas(payload, content, req)
    await writeClasses(payload, content, req)
    await payload.db.updateGlobal({ slug: 'shop-places', data: { ...content.shop, globalType: 'shop-places' }, req })
      .then((saved) => saved ?? payload.db.createGlobal({ slug: 'shop-places', data: { ...content.shop }, req }))
    const event = { event: 'working-copy.replaced', subject: 'working-copy', before: { contentHash: hashOfContent(before) }, after: { contentHash: hashOfContent(content), from }, why: reason } as const
    await appendInSave(req, [event], actor)
    const head = await readHead(payload, req)
    const lastEntry = await readLastEntry(payload, req)
    await payload.db.updateOne({
      collection: headCollection, id: head.id, req, returning: false,
      data: { workingSequence: head.workingSequence + 1, ...(isClean ? { cleanSince: lastEntry.sequence } : {}) },
    })
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
  await noteAuditHead(payload)
}

async function writeRules(payload: Payload, { rules, notices, staffWords }: PolicyContent, req: PayloadRequest): Promise<void> {
  await payload.db.deleteMany({ collection: 'rules', where: {}, req })
  for (const rule of rules) {
    const notice = notices[rule.id]
    if (!notice) throw new Error(`rule ${rule.id} has no notice`)
    await payload.db.create({ collection: 'rules', data: { ...toRow(rule, notice, staffWords.notes[rule.id]) }, req, returning: false })
  }
}

async function writeAreas(payload: Payload, { areas }: PolicyContent, req: PayloadRequest): Promise<void> {
  await payload.db.deleteMany({ collection: 'places', where: {}, req })
  for (const { code, name } of areas) await payload.db.create({ collection: 'places', data: { code, nameEn: name.en, nameFr: name.fr }, req, returning: false })
}

/** Classes keep their rows, which relations point to: new ones are made, those that go are deleted last. */
async function writeClasses(payload: Payload, { classes, staffWords }: PolicyContent, req: PayloadRequest): Promise<void> {
  const { docs: known } = await payload.db.find<ClassRow>({ collection: 'product-classes', limit: 0, pagination: false, locale: 'all', req })
  const ids = new Map(known.map(({ slug, id }) => [slug, String(id)]))
  for (const { id: slug } of classes) {
    const title = staffWords.classTitles[slug] ?? { en: slug, fr: slug }
    const id = ids.get(slug)
    if (id === undefined) {
      const made = await payload.db.create({ collection: 'product-classes', data: { slug, title }, locale: 'all', req } as never)
      ids.set(slug, String(made.id))
    } else {
      await payload.db.updateOne({ collection: 'product-classes', id, data: { slug, title, parent: null }, locale: 'all', req } as never)
    }
  }
  for (const { id: slug, parent } of classes) {
    if (parent !== undefined) await payload.db.updateOne({ collection: 'product-classes', id: ids.get(slug) as string, data: { slug, parent: ids.get(parent) }, req, returning: false } as never)
  }
  const gone = known.filter(({ slug }) => !classes.some(({ id }) => id === slug))
  for (const { id, slug } of gone) await payload.db.updateOne({ collection: 'product-classes', id, data: { slug, parent: null }, req, returning: false } as never)
  for (const { id } of gone) await payload.db.deleteOne({ collection: 'product-classes', where: { id: { equals: id } }, req })
}
