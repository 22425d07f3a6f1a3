import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { countTests, countTriedAgain } from './count-tests.mjs'
import { install, isInstalled } from './install.mjs'
import { startMongo } from './mongodb.mjs'
import { projectNode, root } from './places.mjs'
import { inWords } from './progress.mjs'
import { endOnSignal, runLogged } from './run.mjs'
import { startStack } from './stack.mjs'
import { startStripeMock } from './stripe-mock.mjs'
import { runStages, Skip } from './stages.mjs'
import { Stop } from './stop.mjs'

const logFolder = join(root, '.cache/logs')
const isCi = process.env.CI === 'true'

/** Every check of the house, one after the other. Answers the exit code; the last line it prints is the totals. */
export async function verify({ isAll }) {
  const start = Date.now()
  endOnSignal()
  const servers = ['SQLite (a temporary file each)']
  const site = {}
  const { total, summary } = await runStages([...(isInstalled() ? [] : [installing]), ...stages({ isAll, servers, site })])
  await site.stack?.stop()
  console.log(`\n${summary.join('\n')}\n\nDatabases under the integration tests: ${servers.join(', ')}.\nAll of it took ${inWords(Math.round((Date.now() - start) / 1000))}. Logs: ${logFolder}`)
  console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`)
  return total.failed === 0 ? 0 : 1
}

const installing = { title: 'Installing packages', run: () => install(join(logFolder, 'install.log')).then(() => null) }

function stages({ isAll, servers, site }) {
  return [
    { title: 'Lint', run: () => node('lint', ['node_modules/eslint/bin/eslint.js', '.', '--quiet']).then(() => null) },
    { title: 'Types', run: () => npm('types', ['run', 'typecheck']).then(() => null) },
    { title: 'Generated files are current', run: () => generatedFiles() },
    { title: 'Import boundaries', run: () => npm('boundaries', ['run', 'boundaries']).then(() => null) },
    { title: 'Container files', run: async () => ({ remark: (await node('docker', ['scripts/check-docker.mjs'])).trim().split('\n').at(-1) }) },
    { title: 'Tests of the scripts', run: async () => ({ tests: await npm('test-scripts', ['run', 'test:scripts']) }) },
    { title: 'Unit and component tests', run: async () => ({ tests: await inWorkspaces({}, 'test', 'test:unit', 'test:dom') }) },
    { title: 'Requests to Stripe', run: () => onStripeMock() },
    { title: 'Integration tests on SQLite', run: async () => ({ tests: await inWorkspaces({}, 'test:int') }) },
    { title: 'Integration tests on MongoDB', run: () => onMongo(servers, isAll) },
    ...(isAll ? [{ title: 'Long tests', run: async () => ({ tests: await inWorkspaces({}, 'test:long') }) }] : []),
    { title: 'Build', run: () => npm('build', ['run', 'build']).then(() => null) },
    { title: 'Tests of the built site', needs: ['Build'], run: async () => ({ tests: await inWorkspaces({}, 'test:built') }) },
    { title: 'Buying while the CMS is killed, webhooks are lost and the rules change', needs: ['Build'], run: () => chaosInShort() },
    { title: 'The whole house starts from its builds, on a database of its own', needs: ['Build'], run: async () => { site.stack = await startStack() } },
    { title: 'Hostile addresses', needs: ['The whole house starts from its builds, on a database of its own'], run: async () => ({ tests: await hostileAddresses(site.stack.settings) }) },
    { title: 'Browser tests', needs: ['The whole house starts from its builds, on a database of its own'], run: async () => describeBrowserTests(await browserTests(site.stack.settings, isAll)) },
  ]
}

// Everything runs on the project's own Node 24 and its own tools, whatever the host has.
const env = {
  ...process.env,
  PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`,
  NEXT_TELEMETRY_DISABLED: '1', TURBO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0', NO_COLOR: '1',
}
const node = (name, args, more) => runLogged(projectNode, args, { log: join(logFolder, `${name}.log`), env, ...more })
const npm = (name, args, more) => runLogged('npm', args, { log: join(logFolder, `${name}.log`), env, ...more })

/** Runs those of the scripts that a workspace has, in every workspace, all of them even if one fails. */
async function inWorkspaces(extra, ...scripts) {
  const runs = ['packages', 'apps'].flatMap((part) => readdirSync(join(root, part)).map((name) => `${part}/${name}`)).flatMap((folder) => {
    const manifest = join(root, folder, 'package.json')
    const known = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).scripts ?? {} : {}
    return scripts.filter((script) => script in known).map((script) => ({ folder, script }))
  })
  let output = ''
  const failures = []
  for (const { folder, script } of runs) {
    const name = [script.replace(':', '-'), folder.replace('/', '-'), ...(extra.TEST_DATABASE_URL ? ['mongodb'] : [])].join('-')
    try {
      output += await npm(name, ['run', script, '--workspace', folder], { env: { ...env, ...extra }, limitSeconds: 3600 })
    } catch (error) {
      failures.push(error)
      output += error.output ?? ''
    }
  }
  if (failures.length > 0) throw Object.assign(new Stop(failures.map(({ message }) => message).join(' '), failures[0].details), { output })
  return output
}

async function generatedFiles() {
  for (const script of ['generate:check', 'migrate:check']) await npm(script.replace(':', '-'), ['run', script, '--workspace', 'apps/cms'], { limitSeconds: 300 })
}

async function onMongo(servers, isAll) {
  const mongo = await startMongo({ logFolder })
  if (mongo.reason) {
    if (isCi) throw new Stop(`No MongoDB, and CI needs one: ${mongo.reason}`)
    throw new Skip(mongo.reason)
  }
  servers.push(mongo.name)
  try {
    return { tests: await inWorkspaces({ TEST_DATABASE_URL: mongo.url, ...(isAll ? { EDGE_CASES: 'all' } : {}) }, 'test:int') }
  } finally {
    await mongo.stop()
  }
}

/** Where Go is, there is no excuse; elsewhere the stage is skipped, and counted so in the last line. */
async function onStripeMock() {
  const mock = await startStripeMock({ logFolder })
  if (mock.reason) {
    if (isCi && mock.hasGo) throw new Stop(`No stripe-mock, and CI needs it: ${mock.reason}`)
    throw new Skip(mock.reason)
  }
  try {
    const tests = await inWorkspaces({ STRIPE_API_BASE: mock.url }, 'test:stripe')
    return { tests, remark: `${countTests(tests)?.passed} tests, against ${mock.name}` }
  } finally {
    await mock.stop()
  }
}

/** The long form is `npm run test:chaos`. It ends by itself, and in order, before its limit here. */
async function chaosInShort() {
  const said = await node('chaos', ['chaos/index.ts', '--short'], { limitSeconds: 420 })
  const { work } = JSON.parse(said.split('\n').find((line) => line.startsWith('{')))
  return { remark: `${work.checkouts} checkouts, ${work.kills} kills, ${work.toggles} changes of the rules, ${work.webhooks} webhooks: nothing went wrong` }
}

const hostileAddresses = ({ STOREFRONT_PORT }) =>
  npm('hostile', ['run', 'test:hostile', '--workspace', 'apps/storefront'], { env: { ...env, STOREFRONT_URL: `http://127.0.0.1:${STOREFRONT_PORT}` }, limitSeconds: 300 })

/** Playwright tries a test again in CI: those that needed it are told, since each is a fault of the test or of the house. */
function describeBrowserTests(tests) {
  const again = countTriedAgain(tests)
  return again === 0 ? { tests } : { tests, remark: `${countTests(tests)?.passed} tests, ${again} of them only when tried again: ${join(logFolder, 'browser.log')}` }
}

const browserTests = (settings, isAll) => node('browser', ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list'], {
  env: { ...env, MATRIX: isAll ? 'whole' : '', E2E_SITE: settings.PUBLIC_STOREFRONT_URL, E2E_CMS: settings.PUBLIC_CMS_URL, E2E_DATA: settings.GATEHOUSE_DATA, E2E_SANDBOX: settings.PUBLIC_SANDBOX_URL, E2E_SANDBOX_SECRET: settings.SANDBOX_SECRET, E2E_SERVICE_KEY: settings.SERVICE_KEY },
})
