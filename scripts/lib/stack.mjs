import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate, seedIfEmpty } from './database.mjs'
import { parseEnvFile } from './env-file.mjs'
import { root } from './places.mjs'
import { findFreePort } from './ports.mjs'
import { killGroup } from './run.mjs'
import { describeServices, startService, stopServices, waitUntilHealthy } from './services.mjs'
import { settle } from './settings.mjs'

/** Settings of a copy that lives for one test run: free ports, a data folder of its own, secrets that nobody keeps. */
export async function settleThrowaway(overrides = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-stack-'))
  const example = parseEnvFile(readFileSync(join(root, '.env.example'), 'utf8')).values
  const real = { STOREFRONT_PORT: String(await findFreePort()), CMS_PORT: String(await findFreePort()), SANDBOX_PORT: String(await findFreePort()), GATEHOUSE_DATA: folder, ...overrides }
  const { settings, problems } = settle({ file: null, example, real, root })
  if (problems.length > 0) throw new Error(problems.join(' '))
  return settings
}

/**
 * All processes as `up` starts them, or those that `only` names, from the builds that are there, on a seeded database of their
 * own. Answers the settings and `stop`, which removes the data folder too. `start` and `end` are for one process, by name, `kill`
 * ends it as the kernel would, `pidOf` tells its id and `endOf` waits until it has ended. `adapt` may change how one is started.
 */
export async function startStack({ overrides = {}, print = () => {}, only = ['cms', 'storefront', 'sandbox'], adapt = (service) => service } = {}) {
  const settings = await settleThrowaway(overrides)
  const logFolder = join(settings.GATEHOUSE_DATA, 'logs')
  const removeFolder = () => rmSync(settings.GATEHOUSE_DATA, { recursive: true, force: true, maxRetries: 5 })
  // Whatever way this process ends: services.mjs kills what writes there first.
  process.once('exit', removeFolder)
  const running = new Map()
  const start = async (name) => {
    const service = adapt(describeServices(settings, { isDev: false }).find((it) => it.name === name), settings)
    running.set(name, startService(service, settings, { isDev: false, logFolder, print }))
    await waitUntilHealthy(running.get(name), 90)
  }
  const end = async (name) => {
    await stopServices([running.get(name)])
    running.delete(name)
  }
  const endOf = (name) => running.get(name)?.ended ?? Promise.resolve(null)
  const kill = async (name) => {
    const service = running.get(name)
    if (!service) return
    killGroup(service.child, 'SIGKILL')
    await service.ended
  }
  const stop = async () => {
    await stopServices([...running.values()])
    process.off('exit', removeFolder)
    removeFolder()
  }
  try {
    await migrate(settings, join(logFolder, 'migrate.log'))
    await seedIfEmpty(settings, join(logFolder, 'seed.log'))
    for (const { name } of describeServices(settings, { isDev: false })) if (only.includes(name)) await start(name)
  } catch (error) {
    await stop()
    throw error
  }
  return { settings, start, end, kill, endOf, stop, pidOf: (name) => running.get(name)?.child.pid }
}
