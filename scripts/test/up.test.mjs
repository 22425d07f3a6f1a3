import assert from 'node:assert/strict'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { birthOf } from '../lib/run-record.mjs'
import { variables } from '../lib/variables.mjs'
import { buildLittleHouse } from './little-house.mjs'

let house
beforeEach(async () => { house = await buildLittleHouse() })
afterEach(() => house.remove())

const health = async (port) => (await fetch(`http://127.0.0.1:${port}/healthz`)).json()
const isDown = (port) => fetch(`http://127.0.0.1:${port}/healthz`).then(() => false, () => true)

test('brings every process up, tells where they are and who can sign in, and ends them on SIGTERM with 0', async () => {
  const run = house.up()
  await run.until('Ctrl-C ends them all')
  for (const words of ['[1/8]', '[8/8]', `http://localhost:${house.ports.STOREFRONT_PORT}`, `http://localhost:${house.ports.CMS_PORT}/admin`, 'secret-of-ada', 'staff-accounts.txt', 'cms        | ready', 'storefront | ready', 'sandbox    | ready', `the sandbox at http://localhost:${house.ports.SANDBOX_PORT}`]) {
    assert.ok(run.output.includes(words), `${words} in:\n${run.output}`)
  }
  assert.equal(house.read('calls.txt'), 'database/migrate.ts \nseed/run.ts --if-empty\nbuild --filter=@gatehouse/cms\nbuild --filter=@gatehouse/storefront\n')
  run.child.kill('SIGTERM')
  assert.equal(await run.ended, 0)
  for (const port of Object.values(house.ports)) assert.ok(await isDown(port))
})

test('writes .env once, for its owner alone, and leaves it as it is at the next start', async () => {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    const before = existsSync(join(house.folder, '.env')) ? house.read('.env') : null
    const run = house.up()
    await run.until('Ctrl-C ends them all')
    if (before !== null) assert.equal(house.read('.env'), before)
    assert.equal(run.output.includes('secret-of-ada'), before === null, 'accounts are told when they are new')
    run.child.kill(signal)
    assert.equal(await run.ended, 0)
  }
  assert.equal(statSync(join(house.folder, '.env')).mode & 0o777, 0o600)
  assert.match(house.read('.env'), /^PAYLOAD_SECRET=[\w-]{43}$/m)
})

/** `.env` of a house that was set up before there were payments. */
const writeOlderEnv = (...more) => house.write('.env', [...['PAYLOAD_SECRET', 'SERVICE_KEY', 'AUTH_SECRET', 'PREVIEW_SECRET'].map((name) => `${name}=${'s'.repeat(32)}`), ...more].join('\n'))

test('adds to an older .env who moves the money, and its secret, and says so once', async () => {
  writeOlderEnv()
  for (const isFirst of [true, false]) {
    const run = house.up()
    await run.until('Ctrl-C ends them all')
    assert.equal(run.output.includes('SANDBOX_SECRET and PAYMENT_PROVIDER had no value in .env: written there.'), isFirst, run.output)
    run.child.kill('SIGTERM')
    assert.equal(await run.ended, 0)
  }
  assert.match(house.read('.env'), /^PREVIEW_SECRET=s{32}\n\n# What the CMS shows [^\n]+\nSANDBOX_SECRET=[\w-]{43}\n\n# Who moves the money: [^\n]+\nPAYMENT_PROVIDER=sandbox\n$/m)
})

test('fills in the secrets of a copy of .env.example where they stand', async () => {
  house.write('.env', house.read('.env.example').replaceAll(/^[A-Z]+_PORT=.*$/gm, ''))
  const run = house.up()
  await run.until('Ctrl-C ends them all')
  assert.match(run.output, /PAYLOAD_SECRET, SERVICE_KEY, AUTH_SECRET, PREVIEW_SECRET, and SANDBOX_SECRET had no value in \.env/)
  run.child.kill('SIGTERM')
  assert.equal(await run.ended, 0)
  const secrets = [...house.read('.env').matchAll(/^(?:[A-Z]+_SECRET|SERVICE_KEY)=([\w-]{43})$/gm)].map(([, secret]) => secret)
  assert.equal(new Set(secrets).size, 5)
  assert.equal(statSync(join(house.folder, '.env')).mode & 0o777, 0o600)
})

test('adds nothing to a .env with a fault in it', async () => {
  writeOlderEnv('CMS_PORT=x')
  const before = house.read('.env')
  assert.equal(await house.up({ CMS_PORT: '' }).ended, 1)
  assert.equal(house.read('.env'), before)
})

test('gives a house that others can see no sandbox, and starts none', async () => {
  writeOlderEnv('PUBLIC_STOREFRONT_URL=https://shop.example')
  const run = house.up()
  await run.until('Ctrl-C ends them all')
  assert.match(house.read('.env'), /^PAYMENT_PROVIDER=none$/m)
  assert.match(run.output, /Payments {4}nobody/)
  assert.ok(await isDown(house.ports.SANDBOX_PORT))
  run.child.kill('SIGTERM')
  assert.equal(await run.ended, 0)
})

test('looks at the database again when it or the migrations are others, and not otherwise', async () => {
  const calls = () => (existsSync(join(house.folder, 'calls.txt')) ? house.read('calls.txt').match(/migrate|seed/g) ?? [] : []).length
  const startAndEnd = async () => {
    const run = house.up()
    await run.until('Ctrl-C ends them all')
    run.child.kill('SIGTERM')
    assert.equal(await run.ended, 0)
    return calls()
  }
  assert.equal(await startAndEnd(), 2)
  assert.equal(await startAndEnd(), 2)
  house.write('apps/cms/src/migrations/second.ts', 'two')
  assert.equal(await startAndEnd(), 4)
  rmSync(join(house.folder, '.data/gatehouse.db'))
  assert.equal(await startAndEnd(), 6)
})

test('hands each process its own part of the environment', async () => {
  const run = house.up({ AWS_SECRET_ACCESS_KEY: 'x', PAYLOAD_SECRET: 'from-the-real-environment-'.repeat(2) })
  await run.until('Ctrl-C ends them all')
  const cms = (await health(house.ports.CMS_PORT)).environment
  const storefront = (await health(house.ports.STOREFRONT_PORT)).environment
  assert.equal(cms.PAYLOAD_SECRET, 'from-the-real-environment-'.repeat(2))
  const sandbox = (await health(house.ports.SANDBOX_PORT)).environment
  assert.deepEqual(Object.keys(sandbox).filter((name) => name in variables).sort(), ['CMS_URL', 'GATEHOUSE_DATA', 'LISTEN_HOST', 'PUBLIC_CMS_URL', 'PUBLIC_SANDBOX_URL', 'PUBLIC_STOREFRONT_URL', 'SANDBOX_PORT', 'SANDBOX_SECRET'])
  assert.equal(sandbox.SANDBOX_SECRET, cms.SANDBOX_SECRET)
  assert.equal(cms.PAYMENT_PROVIDER, 'sandbox')
  assert.equal(storefront.CMS_URL, `http://127.0.0.1:${house.ports.CMS_PORT}`)
  for (const name of ['PAYLOAD_SECRET', 'DATABASE_URL', 'PREVIEW_SECRET', 'SMTP_URL', 'GATEHOUSE_DATA', 'SANDBOX_SECRET', 'PAYMENT_PROVIDER']) assert.equal(storefront[name], undefined, name)
  assert.equal(cms.AWS_SECRET_ACCESS_KEY ?? storefront.AWS_SECRET_ACCESS_KEY, undefined)
  run.child.kill('SIGTERM')
  await run.ended
})

test('says which process ended by itself, ends the other and leaves with 1', async () => {
  const run = house.up()
  await run.until('Ctrl-C ends them all')
  await fetch(`http://127.0.0.1:${house.ports.CMS_PORT}/die`).catch(() => {})
  assert.equal(await run.ended, 1)
  assert.match(run.output, /The CMS ended by itself \(with 3\), so everything ends/)
  assert.ok(await isDown(house.ports.STOREFRONT_PORT))
})

test('shows the end of the log of a step that fails, and where the whole of it is', async () => {
  house.write('fail', '')
  const run = house.up()
  assert.equal(await run.ended, 1)
  assert.match(run.output, /The database could not be migrated: it ended with 9\. The whole log: .*logs\/migrate\.log\n {4}column gone/)
  assert.equal(readFileSync(join(house.folder, '.data/logs/migrate.log'), 'utf8'), 'column gone\n')
  assert.equal(existsSync(join(house.folder, '.data/run.json')), false)
})

/** Starts where migrating takes until `go` is there; answers when it has begun. */
async function upWhileMigrating() {
  house.write('slow', '')
  const run = house.up()
  await run.until('[4/8]')
  while (house.read('slow') === '') await new Promise((done) => setTimeout(done, 20))
  return run
}

test('ends a step that is under way too, with 0, and leaves nothing of it running', async () => {
  const run = await upWhileMigrating()
  run.child.kill('SIGINT')
  assert.equal(await run.ended, 0)
  for (let tries = 0; birthOf(Number(house.read('slow'))) && tries < 100; tries++) await new Promise((done) => setTimeout(done, 50))
  assert.equal(birthOf(Number(house.read('slow'))), null)
  assert.equal(existsSync(join(house.folder, '.data/run.json')), false)
})

test('ends in order where nobody reads any more what it prints', async () => {
  const run = await upWhileMigrating()
  run.child.stdout.destroy()
  run.child.stderr.destroy()
  house.write('go', '')
  assert.equal(await new Promise((ended) => run.child.once('exit', ended)), 0)
  assert.ok(await isDown(house.ports.CMS_PORT))
  assert.equal(existsSync(join(house.folder, '.data/run.json')), false)
})

const refusals = [
  ['a port that another program holds', async () => {
    const other = createServer((_, response) => response.end('hello')).listen(Number(house.ports.CMS_PORT), '127.0.0.1')
    await once(other, 'listening')
    return () => other.close()
  }, /Port \d+ is taken by another program: set CMS_PORT to a free port/],
  ['a broken line in .env', async () => { house.write('.env', 'CMS_PORT=3001\nwhat is this\n') }, /Line 2 of \.env isn't NAME=value/],
  ['a .env that isn’t a file', async () => { mkdirSync(join(house.folder, '.env')) }, /The settings in .*\.env can't be read \(EISDIR\)/],
  ['a secret that is too short', async () => { house.write('.env', `${house.read('.env.example')}`.replace('PAYLOAD_SECRET=', 'PAYLOAD_SECRET=short').replace('SERVICE_KEY=', `SERVICE_KEY=${'s'.repeat(32)}`).replace('AUTH_SECRET=', `AUTH_SECRET=${'s'.repeat(32)}`).replace('PREVIEW_SECRET=', `PREVIEW_SECRET=${'s'.repeat(32)}`)) }, /PAYLOAD_SECRET in \.env has 5 characters/],
  ['a data folder that can’t be written to', async () => { house.write('.data', 'a file stands here') }, /data folder .* can't be written to/],
]
for (const [what, plant, sentence] of refusals) {
  test(`refuses ${what} before anything takes long`, async () => {
    const clear = await plant()
    const run = house.up()
    assert.equal(await run.ended, 1)
    assert.match(run.output, sentence)
    assert.equal(existsSync(join(house.folder, 'calls.txt')), false)
    clear?.()
  })
}

test('refuses a second start on the same data folder, and says that a copy of ours holds a port', async () => {
  const first = house.up()
  await first.until('Ctrl-C ends them all')
  const second = house.up()
  assert.equal(await second.ended, 1)
  assert.match(second.output, /Gatehouse already runs on the data folder/)
  const third = house.up({ GATEHOUSE_DATA: 'elsewhere' })
  assert.equal(await third.ended, 1)
  assert.match(third.output, /taken by another copy of Gatehouse \(its public site\): set STOREFRONT_PORT/)
  first.child.kill('SIGTERM')
  assert.equal(await first.ended, 0)
})

test('after a start that was killed, the next one ends what it left behind', async () => {
  const first = house.up()
  await first.until('Ctrl-C ends them all')
  const { self } = JSON.parse(house.read('.data/run.json'))
  process.kill(self.pid, 'SIGKILL')
  await first.ended.catch(() => {})
  assert.equal(await isDown(house.ports.CMS_PORT), false)
  const second = house.up()
  await second.until('Ctrl-C ends them all')
  second.child.kill('SIGTERM')
  assert.equal(await second.ended, 0)
})
