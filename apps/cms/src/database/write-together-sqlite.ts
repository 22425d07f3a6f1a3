import { randomUUID } from 'node:crypto'
import type { Client, InStatement, InValue } from '@libsql/client'
import type { Payload } from 'payload'
import { reachFaultPoint } from './fault-point.ts'
import type { GuardedUpdate, Insert, Writes } from './write-together.ts'

type Row = Record<string, unknown>

interface Column { name: string; mapToDriverValue: (value: unknown) => unknown }
/** What is used of Payload's SQLite adapter: its client, and the tables that it built from the collections. */
interface SqliteDb { client: Client; tables: Record<string, Record<string, Column>>; tableNameMap: Map<string, string> }

/**
 * One batch, which SQLite runs as one transaction, in its turn among all writes. The first statement holds every guard; each one
 * after it runs only if the one before changed its row.
 */
export async function writeOnSqlite(payload: Payload, writes: Writes): Promise<'written' | 'refused'> {
  const db = payload.db as unknown as SqliteDb
  const [first, ...rest] = writes
  const guards = rest.filter((write) => 'update' in write).map((write) => exists(db, write))
  const statements = [updateStatement(db, first, guards), ...rest.map((write) => ('update' in write ? updateStatement(db, write, [afterAChange]) : insertStatement(db, write)))]
  await reachFaultPoint('before-write')
  try {
    const [guard] = await db.client.batch(statements, 'write')
    await reachFaultPoint('after-write')
    return guard?.rowsAffected === 1 ? 'written' : 'refused'
  } catch (error) {
    if (isTaken(error)) return 'refused'
    throw error
  }
}

interface Piece { sql: string; args: InValue[] }

const afterAChange: Piece = { sql: 'changes() = 1', args: [] }

/** Payload names tables and columns in snake case; the map and the tables are its own. */
function columnsOf(db: SqliteDb, collection: string): { table: string; columns: Record<string, Column> } {
  const table = db.tableNameMap.get(collection.replaceAll('-', '_')) ?? collection.replaceAll('-', '_')
  const columns = db.tables[table]
  if (!columns) throw new Error(`there is no table ${table}`)
  return { table, columns }
}

function encode(columns: Record<string, Column>, field: string, value: unknown): { name: string; value: InValue } {
  const column = columns[field]
  if (!column) throw new Error(`there is no column for ${field}`)
  return { name: quote(column.name), value: value === null || value === undefined ? null : (toDriver(column.mapToDriverValue(value))) }
}

const toDriver = (value: unknown): InValue => (typeof value === 'boolean' ? Number(value) : (value as InValue))
const quote = (name: string): string => `"${name}"`

function condition(columns: Record<string, Column>, where: Row): Piece {
  const parts = Object.entries(where).map(([field, value]) => encode(columns, field, value))
  return { sql: parts.map(({ name }) => `${name} IS ?`).join(' AND '), args: parts.map(({ value }) => value) }
}

function exists(db: SqliteDb, { update, where }: GuardedUpdate): Piece {
  const { table, columns } = columnsOf(db, update)
  const { sql, args } = condition(columns, where)
  return { sql: `EXISTS (SELECT 1 FROM ${quote(table)} WHERE ${sql})`, args }
}

function updateStatement(db: SqliteDb, { update, where, set }: GuardedUpdate, more: Piece[]): InStatement {
  const { table, columns } = columnsOf(db, update)
  const parts = Object.entries({ ...set, updatedAt: new Date().toISOString() }).map(([field, value]) => encode(columns, field, value))
  const all = [condition(columns, where), ...more]
  return {
    sql: `UPDATE ${quote(table)} SET ${parts.map(({ name }) => `${name} = ?`).join(', ')} WHERE ${all.map(({ sql }) => sql).join(' AND ')}`,
    args: [...parts.map(({ value }) => value), ...all.flatMap(({ args }) => args)],
  }
}

function insertStatement(db: SqliteDb, { insertInto, row }: Insert): InStatement {
  const { table, columns } = columnsOf(db, insertInto)
  const now = new Date().toISOString()
  const stamps = 'createdAt' in columns ? { createdAt: now, updatedAt: now } : {}
  const parts = Object.entries({ id: randomUUID(), ...stamps, ...row }).map(([field, value]) => encode(columns, field, value))
  return {
    sql: `INSERT INTO ${quote(table)} (${parts.map(({ name }) => name).join(', ')}) SELECT ${parts.map(() => '?').join(', ')} WHERE ${afterAChange.sql}`,
    args: parts.map(({ value }) => value),
  }
}

const isTaken = (error: unknown): boolean => {
  const { code, extendedCode, message } = error as { code?: unknown; extendedCode?: unknown; message?: unknown }
  return [code, extendedCode].some((one) => String(one).startsWith('SQLITE_CONSTRAINT_UNIQUE')) || String(message).includes('UNIQUE constraint failed')
}

