import type { Payload } from 'payload'
import { reachFaultPoint } from './fault-point.ts'
import { inTurn } from './in-turn.ts'
import { pauseBeforeTry } from './pause-before-try.ts'
import type { Write, Writes } from './write-together.ts'

type Row = Record<string, unknown>

interface Session { withTransaction: (work: () => Promise<void>) => Promise<unknown>; endSession: () => Promise<void> }
/** Mongoose's model of a collection: it turns ids into what the database has. */
interface Model {
  create: (rows: Row[], options: { session: Session; timestamps: false }) => Promise<unknown>
  updateOne: (where: Row, change: RealChange, options: { session: Session; timestamps: false }) => Promise<{ matchedCount: number }>
}
/** What is used of Payload's MongoDB adapter: its connection, and the models that it built from the collections. */
interface MongoDb { connection: { getClient: () => { startSession: () => Session } }; collections: Record<string, Model> }

/** What nearly all guarded writes begin with: of those only one succeeds at a time, so the others of this process wait instead of failing. */
const namedByAll: readonly string[] = ['policy-head']

class GuardRefused extends Error {}

interface RealChange { $set: Row; $inc: { __v: 1 } }

/**
 * A change that is one whatever it sets. Setting what a row says already, its time within the same millisecond too, is no write to
 * MongoDB, and would guard nothing: two transactions conflict only where both write. `__v` is Mongoose's own count of a row's changes.
 */
export const realChange = (set: Row): RealChange => ({ $set: { ...set, updatedAt: new Date() }, $inc: { __v: 1 } })

/** A session with a transaction, which the driver repeats where it met another one: at once, so the pause is ours. */
export async function writeOnMongodb(payload: Payload, writes: Writes): Promise<'written' | 'refused'> {
  const [{ update }] = writes
  return namedByAll.includes(update) ? inTurn(`write ${update}`, () => write(payload, writes)) : write(payload, writes)
}

async function write(payload: Payload, writes: Writes): Promise<'written' | 'refused'> {
  const db = payload.db as unknown as MongoDb
  const session = db.connection.getClient().startSession()
  await reachFaultPoint('before-write')
  try {
    let tries = 0
    await session.withTransaction(async () => {
      if (tries++ > 0) await pauseBeforeTry(tries, 100)
      for (const [index, write] of writes.entries()) {
        await run(db, write, session)
        await reachFaultPoint(`in-write-${index + 1}`)
      }
    })
    await reachFaultPoint('after-write')
    return 'written'
  } catch (error) {
    if (error instanceof GuardRefused || (error as { code?: unknown }).code === 11000) return 'refused'
    throw error
  } finally {
    await session.endSession()
  }
}

const byId = ({ id, ...row }: Row): Row => (id === undefined ? row : { _id: id, ...row })

async function run(db: MongoDb, write: Write, session: Session): Promise<void> {
  const options = { session, timestamps: false } as const
  if ('insertInto' in write) {
    const now = new Date()
    await modelOf(db, write.insertInto).create([byId({ ...write.row, createdAt: now, updatedAt: now })], options)
    return
  }
  const { matchedCount } = await modelOf(db, write.update).updateOne(byId(write.where), realChange(write.set), options)
  if (matchedCount !== 1) throw new GuardRefused('a guard found no row')
}

function modelOf(db: MongoDb, collection: string): Model {
  const model = db.collections[collection]
  if (!model) throw new Error(`there is no collection ${collection}`)
  return model
}
