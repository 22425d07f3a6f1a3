// Runs a command that needs a valid environment but must not touch real data: build, generate, create a migration.
// Whatever isn't set gets a throw-away value, so a fresh clone can build without any secret.
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const [command, ...args] = process.argv.slice(2)
if (!command) {
  console.error('usage: node scripts/with-throwaway-env.mjs <command> [arguments]')
  process.exit(2)
}
const data = mkdtempSync(join(tmpdir(), 'gatehouse-cms-'))
const secret = () => randomBytes(32).toString('hex')
const result = spawnSync(command, args, {
  stdio: 'inherit',
  env: {
    PAYLOAD_SECRET: secret(),
    SERVICE_KEY: secret(),
    PREVIEW_SECRET: secret(),
    ...process.env,
    GATEHOUSE_DATA: data,
    DATABASE_URL: `file:${process.env.KEEP_DATABASE_AT ?? join(data, 'throwaway.db')}`,
    NEXT_TELEMETRY_DISABLED: '1',
  },
})
rmSync(data, { recursive: true, force: true })
if (result.error) console.error(result.error.message)
process.exit(result.status ?? 1)
