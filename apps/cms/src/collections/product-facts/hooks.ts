import { ValidationError, type CollectionAfterChangeHook, type CollectionAfterDeleteHook, type CollectionBeforeChangeHook, type CollectionConfig, type PayloadRequest } from 'payload'
import { actorOf, type Person } from '../../audit/actor.ts'
import { appendInSave } from '../../audit/append.ts'
import { inTurn } from '../../audit/in-turn.ts'
import { ruleTime } from '../../clock.ts'
import { say, words } from '../../fields/words.ts'
import { everythingGoes } from '../../publishing/needed/keep-whole.ts'
import { canonical } from '../../rules/canonical.ts'
import { approvedFacts, attributesIn, authorsIn, toldApproved, toldWritten, writtenFacts, type FactsRow } from '../../rules/facts/facts-row.ts'
import { factsNeedSecond } from '../../rules/facts/needs-second.ts'
import { headCollection, readHead } from '../../rules/head.ts'
import { idOf } from '../../site/id-of.ts'

const otherProduct = words('Facts stay with their product: write those of the other one anew.', 'Les faits restent avec leur produit : écrivez à neuf ceux de l’autre.')

const written = ({ classes, attributes, evidence }: Partial<FactsRow>): string => canonical([classes ?? [], attributes ?? [], evidence ?? null])

function withAuthor(authors: Person[], req: PayloadRequest): Person[] {
  const { id, name } = actorOf(req)
  return id === null || authors.some((one) => one.id === id) ? authors : [...authors, { id, name }]
}

/** Decides whether what was written counts at once, or waits for a second officer. An edit of what waits makes it wait anew. */
const settle: CollectionBeforeChangeHook<FactsRow> = async ({ data, operation, originalDoc, req }) => {
  const before: Partial<FactsRow> = originalDoc ?? {}
  const isNew = operation === 'create'
  const now = { ...before, ...data }
  // What was approved was approved for this product.
  if (!isNew && idOf(now.product) !== idOf(before.product)) refuseOtherProduct(req)
  if (!isNew && written(now) === written(before)) return data
  const version = (before.version ?? 0) + 1
  if (await factsNeedSecond(req.payload, approvedFacts(before), writtenFacts(now), ruleTime(), req)) {
    return { ...data, state: 'pending' as const, version, authors: withAuthor(before.state === 'pending' ? authorsIn(before.authors) : [], req) }
  }
  return {
    ...data, version, state: 'approved' as const, authors: withAuthor([], req), approver: null, approvedAt: new Date().toISOString(),
    approvedClasses: [...writtenFacts(now).classes], approvedAttributes: attributesIn(now.attributes) as never, approvedEvidence: now.evidence ?? null,
  }
}

function refuseOtherProduct(req: PayloadRequest): never {
  throw new ValidationError({ collection: 'product-facts', errors: [{ path: 'product', message: say(req.i18n?.language, otherProduct) }], req }, req.t)
}

async function moveHead(req: PayloadRequest): Promise<void> {
  await inTurn(req, async () => {
    const { id, sequence } = await readHead(req.payload, req)
    await req.payload.db.updateOne({ collection: headCollection, id, data: { sequence: sequence + 1 }, req, returning: false })
  })
}

/** The product's address, which records name it by. */
async function slugOf(product: unknown, req: PayloadRequest): Promise<string> {
  const id = idOf(product) ?? String(product)
  const row = await req.payload.db.findOne<{ id: string; slug?: string | null }>({ collection: 'products', where: { id: { equals: id } }, req })
  return row?.slug || id
}

const tell: CollectionAfterChangeHook<FactsRow> = async ({ doc, operation, previousDoc, req }) => {
  const before: Partial<FactsRow> = operation === 'create' ? {} : previousDoc
  if (doc.version === before.version) return doc
  const product = await slugOf(doc.product, req)
  const subject = `product-facts/${product}`
  const after = toldWritten(product, doc)
  if (doc.state === 'pending') {
    await appendInSave(req, [{ event: 'facts.proposed', subject, before: toldApproved(product, before), after, why: doc.evidence || null }])
  } else {
    await appendInSave(req, [{ event: 'facts.approved', subject, before: toldApproved(product, before), after: { ...after, authors: authorsIn(doc.authors), approver: null }, why: doc.evidence || null }])
    await moveHead(req)
  }
  return doc
}

/** Without its facts a product has no class: it is hidden. */
const tellDelete: CollectionAfterDeleteHook<FactsRow> = async ({ context, doc, req }) => {
  if (context.everythingGoes === everythingGoes.everythingGoes) return doc
  const product = await slugOf(doc.product, req)
  await appendInSave(req, [{ event: 'facts.deleted', subject: `product-facts/${product}`, before: toldApproved(product, doc) ?? toldWritten(product, doc), after: null, why: null }])
  await moveHead(req)
  return doc
}

export const factsHooks: CollectionConfig['hooks'] = { beforeChange: [settle], afterChange: [tell], afterDelete: [tellDelete] }
