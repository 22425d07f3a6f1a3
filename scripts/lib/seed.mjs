import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { migrate, whileNobodySeeds } from './database.mjs'
import { readSettings, writeEnvOnce } from './env-store.mjs'
import { install, isInstalled } from './install.mjs'
import { cmsFolder, program, projectNode } from './places.mjs'
import { endOnSignal } from './run.mjs'
import { Stop } from './stop.mjs'
import { environmentFor } from './variables.mjs'

const known = ['--reset', '--yes']

/** `npm run seed -- --reset [--yes]`: the demo data anew. Asks first, since everything else in the database goes. Answers the exit code. */
export async function seed(wants) {
  const unknown = wants.find((want) => !known.includes(want))
  if (unknown !== undefined) throw new Stop(`“${unknown}” isn’t known here: say npm run seed, or npm run seed -- --reset, with --yes if nobody is to be asked.`)
  const isReset = wants.includes('--reset')
  const { settings } = readSettings()
  if (isReset && !wants.includes('--yes') && !(await confirms(settings.DATABASE_URL))) return 1
  const log = (name) => join(settings.GATEHOUSE_DATA, 'logs', `${name}.log`)
  const leaveSignals = endOnSignal()
  if (!isInstalled()) {
    console.log('Installing packages first …')
    await install(log('install'))
  }
  writeEnvOnce()
  const settled = readSettings().settings
  return whileNobodySeeds(settled, async () => {
    await migrate(settled, log('migrate'))
    leaveSignals()
    return run(['src/seed/run.ts', ...(isReset ? ['--reset', '--yes'] : ['--if-empty'])], environmentFor('cms', settled, 'production'))
  })
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
