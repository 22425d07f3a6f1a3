import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parseEnvFile } from '../lib/env-file.mjs'
import { settle } from '../lib/settings.mjs'
import { environmentFor, variables } from '../lib/variables.mjs'

const exampleText = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8')
const example = parseEnvFile(exampleText).values
const secrets = { PAYLOAD_SECRET: 'p'.repeat(32), SERVICE_KEY: 's'.repeat(32), AUTH_SECRET: 'a'.repeat(32), PREVIEW_SECRET: 'v'.repeat(32), SANDBOX_SECRET: 'x'.repeat(32) }
const whole = { ...example, ...secrets }
const settleWith = (file, real = {}) => settle({ file, example, real, root: '/house' })

test('.env.example names every variable, each after a sentence', () => {
  assert.deepEqual(Object.keys(example), Object.keys(variables))
  for (const name of Object.keys(variables)) assert.match(exampleText, new RegExp(`^# .*\\.\\n${name}=`, 'm'), name)
})

test('reads values, quotes and comments', () => {
  const { values, problems } = parseEnvFile('# a\nA=1\n\nexport B="x # y" # z\nC=\'q\'\nD=u#v # w\r\nE=')
  assert.deepEqual([values, problems], [{ A: '1', B: 'x # y', C: 'q', D: 'u#v', E: '' }, []])
})

test('names the line that it cannot read, without showing a secret in it', () => {
  const { problems } = parseEnvFile('A=1\nPAYLOAD_SECRET abcdefghijklmnopqrstuvwxyz\nB="open\nA=2')
  assert.deepEqual(problems, [
    'Line 2 of .env isn\'t NAME=value: “PAYLOAD_SECR…”.',
    'Line 3 of .env opens a quote that it doesn\'t close (B).',
    'Line 4 of .env sets A a second time.',
  ])
})

test('fills in what follows from the ports and the data folder', () => {
  const { settings, problems, notes } = settleWith({ ...whole, CMS_PORT: '4401', GATEHOUSE_DATA: 'other' })
  assert.deepEqual([problems, notes], [[], []])
  assert.equal(settings.CMS_URL, 'http://127.0.0.1:4401')
  assert.equal(settings.PUBLIC_CMS_URL, 'http://localhost:4401')
  assert.equal(settings.DATABASE_URL, 'file:/house/other/gatehouse.db')
})

test('lets the real environment win over .env', () => {
  const { settings } = settleWith(whole, { STOREFRONT_PORT: '4400' })
  assert.equal(settings.STOREFRONT_PORT, '4400')
})

for (const [what, change, sentence] of [
  ['a port that is none', { CMS_PORT: '70000' }, 'CMS_PORT in .env isn\'t a port (“70000”): it must be a number from 1 to 65535.'],
  ['one port for two processes', { CMS_PORT: '3000' }, 'CMS_PORT and STOREFRONT_PORT are both 3000: each process needs a port of its own.'],
  ['a secret that is too short', { SERVICE_KEY: 'short' }, /^SERVICE_KEY in \.env has 5 characters: it needs 32 or more/],
  ['an address with a slash at its end', { PUBLIC_CMS_URL: 'http://localhost:3001/' }, /^PUBLIC_CMS_URL in \.env isn't an address/],
  ['an address to listen on that is none', { LISTEN_HOST: 'everywhere' }, /^LISTEN_HOST in \.env can't be “everywhere”/],
  ['a database of another kind', { DATABASE_URL: 'postgres://x' }, /^DATABASE_URL in \.env must begin with/],
  ['a proxy that nobody knows', { TRUST_PROXY: 'all' }, /^TRUST_PROXY in \.env can't be “all”/],
  ['a database of places that isn’t there', { GEOIP_DB: '/nowhere/places.mmdb' }, /^GEOIP_DB in \.env names a file that isn’t there/],
  ['an offset that is none', { GATEHOUSE_CLOCK_OFFSET_MS: '1 day' }, /^GATEHOUSE_CLOCK_OFFSET_MS in \.env can't be “1 day”/],
  ['a moved clock where others can see', { GATEHOUSE_CLOCK_OFFSET_MS: '5', PUBLIC_STOREFRONT_URL: 'https://shop.example', PAYMENT_PROVIDER: 'none' }, /^GATEHOUSE_CLOCK_OFFSET_MS is for tests of time/],
  ['a provider that nobody knows', { PAYMENT_PROVIDER: 'bank' }, /^PAYMENT_PROVIDER in \.env can't be “bank”/],
  ['a sandbox where others can see it', { PUBLIC_STOREFRONT_URL: 'https://shop.example' }, /^PAYMENT_PROVIDER is sandbox, which takes no money/],
  ['leave for a sandbox in other words', { ALLOW_SANDBOX: 'yes' }, /^ALLOW_SANDBOX in \.env can't be “yes”/],
  ['the sandbox on a port that is taken', { SANDBOX_PORT: '3001' }, 'SANDBOX_PORT and CMS_PORT are both 3001: each process needs a port of its own.'],
  ['Stripe without its key', { PAYMENT_PROVIDER: 'stripe', STRIPE_WEBHOOK_SECRET: 'whsec_a' }, 'PAYMENT_PROVIDER is stripe, so STRIPE_SECRET_KEY must be set too.'],
  ['Stripe without its webhooks’ secret', { PAYMENT_PROVIDER: 'stripe', STRIPE_SECRET_KEY: 'sk_test_a' }, 'PAYMENT_PROVIDER is stripe, so STRIPE_WEBHOOK_SECRET must be set too.'],
  ['a public key of Stripe’s for the secret one', { PAYMENT_PROVIDER: 'stripe', STRIPE_SECRET_KEY: 'pk_test_a', STRIPE_WEBHOOK_SECRET: 'whsec_a' }, /^STRIPE_SECRET_KEY in \.env doesn’t look like/],
  ['a CDN that anyone could pose as', { TRUST_PROXY: 'cloudflare' }, /ORIGIN_SECRET must be set too/],
]) {
  test(`refuses ${what}`, () => {
    const { problems } = settleWith({ ...whole, ...change })
    assert.equal(problems.length, 1)
    if (typeof sentence === 'string') assert.equal(problems[0], sentence)
    else assert.match(problems[0], sentence)
  })
}

test('says that a value came from the environment when it did', () => {
  assert.match(settleWith(whole, { CMS_PORT: 'x' }).problems[0], /^CMS_PORT in the environment isn't a port/)
})

test('takes defaults for what an older .env lacks, and names them', () => {
  const { TRUST_PROXY: _, PREVIEW_SECRET: __, ...older } = whole
  const { settings, problems, notes } = settleWith(older)
  assert.deepEqual(problems, [])
  assert.equal(settings.TRUST_PROXY, 'none')
  assert.ok(settings.PREVIEW_SECRET.length >= 32)
  assert.deepEqual(notes, ["PREVIEW_SECRET has no value in .env: a random one serves this run alone.", "TRUST_PROXY isn't in .env: taking the default (none)."])
})

test('lets the sandbox stand where it was allowed, Stripe anywhere, and a port for a sandbox that doesn’t run be whatever it is', () => {
  const open = { ...whole, PUBLIC_STOREFRONT_URL: 'https://shop.example' }
  assert.deepEqual(settleWith({ ...open, ALLOW_SANDBOX: '1' }).problems, [])
  assert.deepEqual(settleWith({ ...open, PAYMENT_PROVIDER: 'stripe', STRIPE_SECRET_KEY: 'sk_live_a', STRIPE_WEBHOOK_SECRET: 'whsec_a', SANDBOX_PORT: '3001' }).problems, [])
  assert.deepEqual(settleWith({ ...open, PAYMENT_PROVIDER: 'none' }).problems, [])
})

test('an older house gets the sandbox only where nobody else can see it', () => {
  const { PAYMENT_PROVIDER: _, ...older } = whole
  assert.equal(settleWith(older).settings.PAYMENT_PROVIDER, 'sandbox')
  const { settings, problems } = settleWith({ ...older, PUBLIC_CMS_URL: 'https://cms.example' })
  assert.deepEqual([settings.PAYMENT_PROVIDER, problems], ['none', []])
})

test('names a variable that nothing reads, such as a misspelt one', () => {
  assert.deepEqual(settleWith({ ...whole, STOREFRONT_PROT: '1' }).notes, ['STOREFRONT_PROT in .env is no variable of this project: nothing reads it.'])
})

test('hands each process its own part of the environment and nothing else', () => {
  const { settings } = settleWith(whole)
  const storefront = environmentFor('storefront', settings, 'production', { PATH: '/bin', AWS_SECRET: 'x', PAYLOAD_SECRET: 'y' })
  assert.deepEqual(Object.keys(storefront).sort(), ['AUTH_SECRET', 'CMS_URL', 'LISTEN_HOST', 'NEXT_TELEMETRY_DISABLED', 'NODE_ENV', 'PATH', 'PUBLIC_CMS_URL', 'PUBLIC_STOREFRONT_URL', 'SERVICE_KEY', 'STOREFRONT_PORT', 'TRUST_PROXY', 'TURBO_TELEMETRY_DISABLED'])
  const cms = environmentFor('cms', settings, 'production', {})
  const sandbox = environmentFor('sandbox', settings, 'production', {})
  assert.deepEqual(Object.keys(sandbox).filter((name) => name in variables), ['SANDBOX_PORT', 'LISTEN_HOST', 'GATEHOUSE_DATA', 'PUBLIC_STOREFRONT_URL', 'PUBLIC_CMS_URL', 'PUBLIC_SANDBOX_URL', 'CMS_URL', 'SANDBOX_SECRET'])
  assert.equal(cms.PAYLOAD_SECRET, secrets.PAYLOAD_SECRET)
  assert.equal('CMS_URL' in cms, false)
})
