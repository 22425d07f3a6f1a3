import type { Payload } from 'payload'
import { reachFaultPoint } from './fault-point.ts'
import type { Write, Writes } from './write-together.ts'

type Row = Record<string, unknown>

interface Session { withTransaction: (work: () => Promise<void>) => Promise<unknown>; endSession: () => Promise<void> }
/** Mongoose's model of a collection: it turns ids into what the database has. */
interface Model {
  create: (rows: Row[], options: { session: Session; timestamps: false }) => Promise<unknown>
  updateOne: (where: Row, change: { $set: Row }, options: { session: Session; timestamps: false }) => Promise<{ matchedCount: number }>
}
/** What is used of Payload's MongoDB adapter: its connection, and the models that it built from the collections. */
interface MongoDb { connection: { getClient: () => { startSession: () => Session } }; collections: Record<string, Model> }

class GuardRefused extends Error {}

/** A session with a transaction, which the driver repeats where it met another one. */
export async function writeOnMongodb(payload: Payload, writes: Writes): Promise<'written' | 'refused'> {
  const db = payload.db as unknown as MongoDb
  const session = db.connection.getClient().startSession()
  await reachFaultPoint('before-write')
  try {
    await session.withTransaction(async () => {
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
  const now = new Date()
  if ('insertInto' in write) {
    await modelOf(db, write.insertInto).create([byId({ ...write.row, createdAt: now, updatedAt: now })], options)
    return
  }
  const { matchedCount } = await modelOf(db, write.update).updateOne(byId(write.where), { $set: { ...write.set, updatedAt: now } }, options)
  if (matchedCount !== 1) throw new GuardRefused('a guard found no row')
}

function modelOf(db: MongoDb, collection: string): Model {
  const model = db.collections[collection]
  if (!model) throw new Error(`there is no collection ${collection}`)
  return model
}
