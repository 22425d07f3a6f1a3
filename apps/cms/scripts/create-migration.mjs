// Writes a migration for what changed in the schema, and makes sure that it was written: Payload's command does nothing
// and ends well when it wants to ask a question and nobody is there to answer.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = 'src/migrations'
const list = () => readdirSync(folder).filter((name) => /^\d{8}_\d{6}.*\.ts$/.test(name))
const before = new Set(list())
const run = spawnSync('payload', ['migrate:create', ...process.argv.slice(2)], { stdio: 'inherit' })
if (run.status !== 0) process.exit(run.status ?? 1)

const written = list().filter((name) => !before.has(name))
if (written.length === 0) {
  console.error('No migration was written: either nothing changed, or a question went unanswered. Run it in a terminal.')
  process.exit(1)
}
for (const name of written) {
  const path = join(folder, name)
  const text = readFileSync(path, 'utf8')
  // Payload imports types as values, which only a bundler takes.
  const typed = text.replace('import { MigrateUpArgs, MigrateDownArgs, sql }', 'import { sql, type MigrateDownArgs, type MigrateUpArgs }')
  // A relation that joins a table later is written without what happens when its document goes: then nothing could be
  // deleted that such a relation names. In a table of its own it is written right: the relation is emptied, and in a table
  // of relations (`…_rels`) its row goes.
  writeFileSync(path, typed.replace(/(ALTER TABLE \\`(\w+)\\` ADD \\`\w+_id\\` \w+(?:\(\d+\))? REFERENCES \w+\(id\))(?=;)/g, (_, relation, table) =>
    `${relation} ON UPDATE no action ON DELETE ${table.endsWith('_rels') ? 'cascade' : 'set null'}`))
}
const index = join(folder, 'index.ts')
writeFileSync(index, readFileSync(index, 'utf8').replace(/from '(\.\/\d{8}_\d{6}\w*)'/g, "from '$1.ts'"))
console.log(`Written: ${written.join(', ')}`)
