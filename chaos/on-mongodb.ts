import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { startMongo } from '../scripts/lib/mongodb.mjs'
import { root } from '../scripts/lib/places.mjs'

/** Does something with a database of its own on the MongoDB of the tests; a server that was there before keeps nothing of it. */
export async function onMongodb<T>(work: (server: { url: string; name: string }) => Promise<T>): Promise<T> {
  const mongo = await startMongo({ logFolder: join(root, '.cache/logs') })
  if (!('url' in mongo) || mongo.url === undefined) throw new Error(`no MongoDB: ${String(mongo.reason)}`)
  const url = new URL(mongo.url)
  url.pathname = `/trial-${randomUUID()}`
  try {
    return await work({ url: url.href, name: String(mongo.name) })
  } finally {
    await drop(url.href)
    await mongo.stop()
  }
}

async function drop(url: string): Promise<void> {
  const { MongoClient } = await import('mongodb')
  const client = await new MongoClient(url).connect()
  try {
    await client.db().dropDatabase()
  } finally {
    await client.close()
  }
}
