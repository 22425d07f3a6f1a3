import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const folder = mkdtempSync(join(tmpdir(), 'commands-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const script = (name) => fileURLToPath(new URL(`../${name}.mjs`, import.meta.url))
const run = (args) => spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 20_000, input: '' })

const pretendToBe = (version) => {
  const file = join(folder, `node-${version}.cjs`)
  writeFileSync(file, `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`)
  return file
}

for (const [name, ...args] of [['up'], ['up', '--dev'], ['verify'], ['seed', '--reset', '--yes'], ['bench', 'saves'], ['chaos']]) {
  for (const version of ['14.21.3', '18.20.4', '20.8.1']) {
    test(`${[name, ...args].join(' ')} says on Node ${version} which one it needs, and does nothing else`, () => {
      const { status, stdout, stderr } = run(['--require', pretendToBe(version), script(name), ...args])
      assert.deepEqual({ status, stdout, stderr }, { status: 1, stdout: '', stderr: `Gatehouse needs Node 20.9 or newer; this is Node ${version}.\n` })
    })
  }
}

test('on the oldest Node that will do, a command goes on', () => {
  const { status, stderr } = run(['--require', pretendToBe('20.9.0'), script('bench'), 'nonsense'])
  assert.equal(status, 1)
  assert.match(stderr, /Say which bench to run: npm run bench -- <.*saves/)
})

test('a seed that is told what it doesn’t know says so, and touches nothing', () => {
  const { status, stderr } = run([script('seed'), '--rest', '--yes'])
  assert.equal(status, 1)
  assert.match(stderr, /“--rest” isn’t known here/)
})

test('a reset that nobody can be asked about isn’t done', () => {
  const { status, stderr } = run([script('seed'), '--reset'])
  assert.equal(status, 1)
  assert.match(stderr, /say --yes to mean it/)
})
