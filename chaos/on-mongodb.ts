import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { MongoClient } from 'mongodb'
import { startMongo } from '../scripts/lib/mongodb.mjs'
import { root } from '../scripts/lib/places.mjs'

export interface Server {
  url: string
  name: string
  /** Ends what processes that died have left open there. */
  endTransactions: () => Promise<void>
}

/** Does something with a database of its own on the MongoDB of the tests; a server that was there before keeps nothing of it. */
export async function onMongodb<T>(work: (server: Server) => Promise<T>): Promise<T> {
  const mongo = await startMongo({ logFolder: join(root, '.cache/logs') })
  if (!('url' in mongo) || mongo.url === undefined) throw new Error(`no MongoDB: ${String(mongo.reason)}`)
  const url = new URL(mongo.url)
  url.pathname = `/trial-${randomUUID()}`
  try {
    return await work({
      url: url.href, name: String(mongo.name),
      // MongoDB holds what a dead process was writing until its transaction runs out, a minute later. A server of others’ is left alone.
      endTransactions: async () => { if (!process.env.MONGODB_URL) await withClient(url.href, (client) => client.db('admin').command({ killAllSessions: [] })) },
    })
  } finally {
    // One of our own goes with its folder; and it may not answer any more, with what dead processes left open.
    if (process.env.MONGODB_URL) await withClient(url.href, (client) => client.db().dropDatabase())
    await mongo.stop()
  }
}

async function withClient(url: string, work: (client: MongoClient) => Promise<unknown>): Promise<void> {
  const client = await new MongoClient(url).connect()
  try {
    await work(client)
  } finally {
    await client.close()
  }
}
