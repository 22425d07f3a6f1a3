import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import config from '@payload-config'
import type { DrizzleAdapter } from '@payloadcms/drizzle'
import { getPayload } from 'payload'
import { migrations } from '../src/migrations/index.ts'

// Fails when the schema has changed since the last migration, or when a migration isn't in the index. It compares what
// the migrations were made from instead of trying to make another one, which might want to ask a question.

const folder = 'src/migrations'
const files = readdirSync(folder)
const named = (end: string) => files.filter((name) => new RegExp(`^\\d{8}_\\d{6}.*\\.${end}$`).test(name)).sort()

function withoutIds(snapshot: Record<string, unknown>): Record<string, unknown> {
  const { id: _id, prevId: _prevId, ...rest } = snapshot
  return JSON.parse(JSON.stringify(rest)) as Record<string, unknown>
}

const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
const db = payload.db as unknown as DrizzleAdapter
const current = (await db.requireDrizzleKit().generateDrizzleJson(db.schema)) as unknown as Record<string, unknown>
const last = named('json').at(-1)
const recorded = last ? (JSON.parse(readFileSync(join(folder, last), 'utf8')) as Record<string, unknown>) : {}

const problems = []
if (!isDeepStrictEqual(withoutIds(current), withoutIds(recorded))) {
  problems.push(`The schema differs from the last migration (${last ?? 'there is none'}): run npm run migrate:create -w @gatehouse/cms -- <name>.`)
}
const listed = migrations.map(({ name }) => `${name}.ts`)
if (!isDeepStrictEqual(listed, named('ts'))) problems.push('src/migrations/index.ts doesn’t list each migration, in order.')

for (const problem of problems) console.error(problem)
if (problems.length === 0) console.log('The migrations are those of this schema.')
process.exit(problems.length === 0 ? 0 : 1)
