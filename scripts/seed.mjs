// `npm run seed -- --reset [--yes]`: the demo data anew. Asks first, since everything else in the database goes.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { migrate } from './lib/database.mjs'
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
  await migrate(settled, log('migrate'))
  const child = spawn(projectNode, [program.tsx, 'src/seed/run.ts', ...(isReset ? ['--reset', '--yes'] : ['--if-empty'])], {
    cwd: cmsFolder, stdio: 'inherit', env: environmentFor('cms', settled, 'production'),
  })
  child.on('close', (code) => process.exit(code ?? 1))
} catch (error) {
  printFailure(error)
  process.exit(1)
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
