import { randomUUID } from 'node:crypto'
import type { CollectionSlug, Payload } from 'payload'
import { writeOnMongodb } from './write-together-mongodb.ts'
import { writeOnSqlite } from './write-together-sqlite.ts'

type Row = Record<string, unknown>

/** Adds one row. */
export interface Insert { insertInto: CollectionSlug; row: Row }
/** Changes the one row that has all of these values; whether there is one is the guard. */
export interface GuardedUpdate { update: CollectionSlug; where: Row; set: Row }
export type Write = Insert | GuardedUpdate

/** The first one is the guard that everything hangs on, so it is an update. */
export type Writes = readonly [GuardedUpdate, ...Write[]]

/**
 * Writes that belong together: all of them or none, whatever process dies when. `refused` where a guard found no row, or where a
 * number that is unique was taken meanwhile: nothing was written, and whoever asked looks again at how things stand. For
 * collections of flat columns and JSON fields, where one row is one document; Payload's hooks don't run.
 */
export async function writeTogether(payload: Payload, writes: Writes): Promise<'written' | 'refused'> {
  return payload.db.name === 'mongoose' ? writeOnMongodb(payload, writes) : writeOnSqlite(payload, writes)
}

interface MongooseBase { connection: { base: { Types: { ObjectId: new () => { toString: () => string } } } } }

/** An id for a row that other rows of the same write name, in the database's own kind. */
export function newRowId(payload: Payload): string {
  if (payload.db.name !== 'mongoose') return randomUUID()
  // Payload's types don't say what its MongoDB adapter is built on.
  return new (payload.db as unknown as MongooseBase).connection.base.Types.ObjectId().toString()
}
