import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionBeforeDeleteHook, CollectionConfig, GlobalAfterChangeHook, PayloadRequest } from 'payload'
import { inTurn } from '../../audit/in-turn.ts'
import { tellRow, type Row } from '../../audit/tell-row.ts'
import { everythingGoes } from '../../publishing/needed/keep-whole.ts'
import { headCollection, readHead } from '../head.ts'
import { beginSave, noteFaults, refuseFaults, refuseFaultsOfMany, refuseLoss } from './refuse-faults.ts'

// What is published is what the rows of some collections and one global say together. Each save of one of them is an entry of the
// audit log and moves the working copy's number, in the transaction of the save itself.

const noted = { 'rules': ['rule', 'ruleId'], 'product-classes': ['class', 'slug'], 'places': ['area', 'code'], 'policy-cases': ['case', 'title'] } as const
type NotedCollection = keyof typeof noted

async function moveWorkingCopy(req: PayloadRequest): Promise<void> {
  await inTurn(req, async () => {
    const { id, workingSequence } = await readHead(req.payload, req)
    await req.payload.db.updateOne({ collection: headCollection, id, data: { workingSequence: workingSequence + 1 }, req, returning: false })
  })
}

async function note(collection: NotedCollection, before: Row | null, after: Row | null, req: PayloadRequest): Promise<void> {
  const [what, name] = noted[collection]
  const isTold = await tellRow(req, what, `${collection}/${String((after ?? before)?.[name])}`, before, after)
  if (isTold && collection !== 'policy-cases') await moveWorkingCopy(req)
}

const afterChange: CollectionAfterChangeHook = async ({ collection, doc, operation, previousDoc, req }) => {
  await note(collection.slug as NotedCollection, operation === 'create' ? null : (previousDoc as Row), doc as Row, req)
  return doc
}

const afterDelete: CollectionAfterDeleteHook = async ({ collection, context, doc, req }) => {
  // A wipe of everything is told once, by whoever does it.
  if (context.everythingGoes !== everythingGoes.everythingGoes) await note(collection.slug as NotedCollection, doc as Row, null, req)
  return doc
}

const beforeDelete: CollectionBeforeDeleteHook = async ({ collection, context, id, req }) => {
  if (context.everythingGoes !== everythingGoes.everythingGoes) await refuseLoss(collection.slug, String(id), req)
}

/** For cases: their saves are told too, but they are no part of what is published. */
export const recordsCaseEdits = (config: CollectionConfig): CollectionConfig => ({
  ...config,
  hooks: { ...config.hooks, afterChange: [...(config.hooks?.afterChange ?? []), afterChange], afterDelete: [...(config.hooks?.afterDelete ?? []), afterDelete] },
})

/** For the collections that make up the working copy. */
export const partOfWorkingCopy = (config: CollectionConfig): CollectionConfig => recordsCaseEdits({
  ...config,
  hooks: {
    ...config.hooks,
    beforeOperation: [...(config.hooks?.beforeOperation ?? []), beginSave],
    beforeChange: [...(config.hooks?.beforeChange ?? []), noteFaults],
    afterChange: [...(config.hooks?.afterChange ?? []), refuseFaults],
    afterOperation: [...(config.hooks?.afterOperation ?? []), refuseFaultsOfMany] as never,
    beforeDelete: [...(config.hooks?.beforeDelete ?? []), beforeDelete],
  },
})

/** The same for the shop's places, which are a global. */
export const recordGlobalEdit: GlobalAfterChangeHook = async ({ doc, global, previousDoc, req }) => {
  if (await tellRow(req, 'shop-places', `globals/${global.slug}`, (previousDoc ?? {}) as Row, doc as Row)) await moveWorkingCopy(req)
  return doc
}
