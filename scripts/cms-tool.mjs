// `npm run audit:verify` and `npm run decision:replay -- <id>`: a question to the database, answered in one sentence.
import { spawn } from 'node:child_process'
import { readSettings } from './lib/env-store.mjs'
import { isInstalled } from './lib/install.mjs'
import { cmsFolder, program, projectNode } from './lib/places.mjs'
import { printFailure, Stop } from './lib/stop.mjs'
import { environmentFor } from './lib/variables.mjs'

const tools = { 'audit:verify': 'src/audit/verify.ts', 'decision:replay': 'src/decisions/replay-cli.ts' }
const [name, ...rest] = process.argv.slice(2)

try {
  if (!Object.hasOwn(tools, name)) throw new Stop(`There is no tool ${name}.`)
  if (!isInstalled()) throw new Stop('The packages aren’t installed yet: npm run up does it.')
  const env = environmentFor('cms', readSettings().settings, 'production')
  const child = spawn(projectNode, [program.tsx, tools[name], ...rest], { cwd: cmsFolder, stdio: 'inherit', env })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  process.exitCode = await new Promise((ended) => child.on('close', (code) => ended(code ?? 1)))
} catch (error) {
  printFailure(error)
  process.exit(1)
}
