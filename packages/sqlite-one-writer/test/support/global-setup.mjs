import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** One database with the documents of the load in it; tests copy it. */
export default function setUp() {
  const folder = mkdtempSync(join(tmpdir(), 'one-writer-template-'))
  const plan = JSON.stringify({ folder, bare: false })
  execFileSync(process.execPath, [fileURLToPath(new URL('../load/seed.ts', import.meta.url)), plan], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_OPTIONS: '--disable-warning=ExperimentalWarning' } })
  process.env.ONE_WRITER_TEMPLATE = folder
}
