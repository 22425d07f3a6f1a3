import { spawnSync } from 'node:child_process'
import { accessSync, constants, mkdirSync } from 'node:fs'
import { checkDatabase } from './database-there.mjs'
import { checkDisk } from './disk.mjs'
import { isInstalled } from './install.mjs'
import { root } from './places.mjs'
import { probePort, recogniseHolder } from './ports.mjs'
import { clearRecord } from './run-record.mjs'
import { Stop } from './stop.mjs'

/** Everything that can be known to go wrong, before anything takes long. Stops with one sentence on the first fault. */
export async function checkMachine(settings) {
  if (spawnSync('npm', ['--version'], { stdio: 'ignore', shell: process.platform === 'win32' }).status !== 0) {
    throw new Stop('npm isn’t on this machine’s PATH, and Gatehouse needs it to install its packages.')
  }
  checkWritable(settings.GATEHOUSE_DATA)
  await clearRecord(settings.GATEHOUSE_DATA)
  await checkDatabase(settings.DATABASE_URL)
  for (const name of ['STOREFRONT_PORT', 'CMS_PORT', ...(settings.PAYMENT_PROVIDER === 'sandbox' ? ['SANDBOX_PORT'] : [])]) await checkPort(name, Number(settings[name]))
  await checkDisk(root, { willInstall: !isInstalled() })
  await checkDisk(settings.GATEHOUSE_DATA, { willInstall: false })
}

function checkWritable(folder) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw new Stop(`The data folder ${folder} can't be written to (${error.code}): set GATEHOUSE_DATA to one that can.`)
  }
}

async function checkPort(name, port) {
  const state = await probePort(port)
  if (state === 'denied') throw new Stop(`This user may not listen on port ${port}: set ${name} to one above 1023.`)
  if (state !== 'taken') return
  const holder = await recogniseHolder(port)
  const who = holder ? `another copy of Gatehouse (its ${{ cms: 'CMS', site: 'public site', sandbox: 'sandbox provider' }[holder]})` : 'another program'
  throw new Stop(`Port ${port} is taken by ${who}: set ${name} to a free port, in .env or in the environment.`)
}
