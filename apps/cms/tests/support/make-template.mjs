// Before the integration tests: one migrated SQLite file that each test copies. With TEST_DATABASE_URL they run on that
// MongoDB instead, each in a database of its own.
import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export default function makeTemplate() {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-cms-tests-'))
  process.env.GATEHOUSE_TEST_FOLDER = folder
  if (process.env.TEST_DATABASE_URL) return
  const migrate = spawnSync('node', ['scripts/with-throwaway-env.mjs', 'tsx', 'src/database/migrate.ts'], {
    cwd: join(import.meta.dirname, '../..'),
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', KEEP_DATABASE_AT: join(folder, 'template.db') },
  })
  if (migrate.status !== 0) throw new Error(`The test database could not be migrated:\n${migrate.stdout}${migrate.stderr}`)
}
