// `npm run seed -- --reset [--yes]`: the demo data anew. Asks first, since everything else in the database goes.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { migrate, whileNobodySeeds } from './lib/database.mjs'
import { readSettings, writeEnvOnce } from './lib/env-store.mjs'
import { install, isInstalled } from './lib/install.mjs'
import { cmsFolder, program, projectNode } from './lib/places.mjs'
import { printFailure } from './lib/stop.mjs'
import { environmentFor } from './lib/variables.mjs'

const wants = process.argv.slice(2)
const isReset = wants.includes('--reset')

try {
  const { settings } = readSettings()
  if (isReset && !wants.includes('--yes') && !(await confirms(settings.DATABASE_URL))) process.exit(1)
  const log = (name) => join(settings.GATEHOUSE_DATA, 'logs', `${name}.log`)
  if (!isInstalled()) {
    console.log('Installing packages first …')
    await install(log('install'))
  }
  writeEnvOnce()
  const settled = readSettings().settings
  process.exitCode = await whileNobodySeeds(settled, async () => {
    await migrate(settled, log('migrate'))
    return run(['src/seed/run.ts', ...(isReset ? ['--reset', '--yes'] : ['--if-empty'])], environmentFor('cms', settled, 'production'))
  })
} catch (error) {
  printFailure(error)
  process.exit(1)
}

/** Ends when the seed has ended, a signal to this process too: the lock is held for as long as anything is written. */
function run(args, env) {
  const child = spawn(projectNode, [program.tsx, ...args], { cwd: cmsFolder, stdio: 'inherit', env })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  return new Promise((ended) => child.on('close', (code) => ended(code ?? 1)))
}

async function confirms(database) {
  if (!process.stdin.isTTY) {
    console.error('This removes all content. Nobody can be asked here: say --yes to mean it.')
    return false
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(`This removes all content in ${database.replace(/\/\/[^@/]*@/, '//…@')} and writes the demo anew. Type “yes” to go on: `)
  terminal.close()
  return answer.trim().toLowerCase() === 'yes'
}
