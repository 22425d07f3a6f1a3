import type { Payload } from 'payload'
import { readPercent } from '../collections/tax-rates/percent.ts'

interface OldRate { _id: unknown; percent?: unknown }
interface Rates { find: (where: object) => { toArray: () => Promise<OldRate[]> }; updateOne: (where: object, change: object) => Promise<unknown> }
/** What is used of Payload's MongoDB adapter: the driver's own collection, since the schema has no such field any more. */
interface MongoDb { collections: Record<string, { collection: Rates } | undefined> }

/**
 * Tax rates were written as text in percent and are kept in parts per million now. On SQLite the migration reads them; this does the same on
 * MongoDB. A text that is no rate, which no form ever took, ends it: nobody is to be taxed by a guess. Answers how many it read.
 */
export async function readPercents(payload: Payload): Promise<number> {
  const { collections } = payload.db as unknown as MongoDb
  const rates = collections['tax-rates']?.collection
  if (!rates) throw new Error('there is no collection of tax rates')
  const old = await rates.find({ percent: { $exists: true } }).toArray()
  for (const { _id, percent } of old) {
    const ratePpm = typeof percent === 'string' ? readPercent(percent) : null
    if (ratePpm === null) throw new Error(`tax rate ${String(_id)} says “${String(percent)}”, which is no rate`)
    await rates.updateOne({ _id, percent }, { $set: { ratePpm }, $unset: { percent: '' } })
  }
  return old.length
}
