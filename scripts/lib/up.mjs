import { join } from 'node:path'
import { build } from './build.mjs'
import { checkMachine } from './checks.mjs'
import { migrate, seedIfEmpty } from './database.mjs'
import { completeEnv, readSettings, writeEnvOnce } from './env-store.mjs'
import { install, isInstalled } from './install.mjs'
import { forgetPrepared, isPrepared, notePrepared } from './prepared.mjs'
import { createProgress } from './progress.mjs'
import { endRunning, killRunning } from './run.mjs'
import { eraseRecord, writeRecord } from './run-record.mjs'
import { describeServices, startService, stopServices, waitUntilHealthy } from './services.mjs'
import { printFailure, Stop } from './stop.mjs'
import { readAccounts, welcome } from './welcome.mjs'

/** Brings the whole house up and stays until Ctrl-C (exit 0), a step's failure or the end of a process (exit 1). */
export async function up({ isDev }) {
  const started = []
  let ownedFolder = null
  const finish = async (code) => {
    await Promise.all([endRunning(), stopServices(started)])
    if (ownedFolder) eraseRecord(ownedFolder)
    process.exit(code)
  }
  const asked = waitForEndSignal(killRunning)
  try {
    await Promise.race([bringUp({ isDev, started, own: (folder) => { ownedFolder = folder } }), asked])
    const ended = started.map((service) => service.ended.then((how) => {
      throw new Stop(`${service.title} ended by itself (with ${how}), so everything ends. The whole log: ${service.log}`, service.tail)
    }))
    await Promise.race([asked, ...ended])
    console.log(started.length > 0 ? '\nEnding all processes …' : '\nEnding …')
    await finish(0)
  } catch (error) {
    printFailure(error)
    await finish(1)
  }
}

async function bringUp({ isDev, started, own }) {
  const step = createProgress(isDev ? 6 : 8)
  let { settings, notes } = {}
  await step('Checking this machine', async () => {
    const added = completeEnv();
    ({ settings, notes } = readSettings())
    if (added.length > 0) notes.push(`${new Intl.ListFormat('en').format(added)} had no value in .env: written there.`)
    await checkMachine(settings)
    own(settings.GATEHOUSE_DATA)
    writeRecord(settings.GATEHOUSE_DATA, [])
  })
  for (const note of notes) console.log(`      ${note}`)
  const data = settings.GATEHOUSE_DATA
  const log = (name) => join(data, 'logs', `${name}.log`)

  await step('Installing packages', async () => (isInstalled() ? 'all there' : install(log('install')).then(() => null)))
  await step('Settings in .env', async () => {
    const isWritten = writeEnvOnce()
    settings = readSettings().settings
    return isWritten ? 'written with fresh secrets' : 'kept as they are'
  })
  const isReady = isPrepared(settings)
  await step('Migrating the database', () => (isReady ? 'nothing to do' : migrate(settings, log('migrate')).then(() => null)))
  const accountsBefore = readAccounts(data)
  await step('Demo content', () => (isReady ? 'already there' : seedIfEmpty(settings, log('seed')).then(() => null)))
  notePrepared(settings)
  if (!isDev) {
    await step('Building the CMS', () => build('cms', log('build-cms')))
    await step('Building the storefront', () => build('storefront', log('build-storefront')))
  }
  await step('Starting all processes and waiting until they are healthy', async () => {
    const print = gate()
    for (const service of describeServices(settings, { isDev })) {
      started.push(startService(service, settings, { isDev, logFolder: join(data, 'logs'), print: print.line }))
    }
    writeRecord(data, started.map(({ child }) => child.pid))
    await Promise.all(started.map((service) => waitUntilHealthy(service, isDev ? 300 : 180))).catch((error) => {
      forgetPrepared(settings)
      throw error
    })
    print.open()
  })
  console.log(welcome(settings, { accountsBefore }))
}

/** Holds log lines back while a progress line is being drawn, then lets them through. */
function gate() {
  let held = []
  return {
    line: (text) => (held ? held.push(text) : console.log(text)),
    open() {
      for (const text of held) console.log(text)
      held = null
    },
  }
}

/** Resolves at the first Ctrl-C or SIGTERM. One given again two seconds later or more means it: everything is killed. */
function waitForEndSignal(killAll) {
  return new Promise((resolve) => {
    let first = 0
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.on(signal, () => {
        first ||= Date.now()
        resolve()
        if (Date.now() - first > 2000) killAll()
      })
    }
    // Nobody reads any more: a closed window, or `up | head`. Unheard, the error would end this process in the middle of things.
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => resolve())
    // npm killed outright can't pass the signal on; without it nobody would ever end this process.
    const parent = process.ppid
    if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && resolve(), 1000).unref()
  })
}
