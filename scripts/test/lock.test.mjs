import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { withLock } from '../lib/lock.mjs'
import { Stop } from '../lib/stop.mjs'

let folder
let file
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gatehouse-lock-'))
  file = join(folder, 'deeper', 'seed.lock')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const lock = (work) => withLock(file, (owner) => `Held by ${owner}.`, work)

test('a second run is told who is at it, and the first goes on', async () => {
  let end
  const first = lock(() => new Promise((done) => { end = done }))
  await assert.rejects(lock(() => assert.fail('ran beside the first')), new Stop(`Held by ${process.pid}.`))
  end('written')
  assert.equal(await first, 'written')
  assert.equal(await lock(() => 'again'), 'again')
  assert.deepEqual(readdirSync(join(folder, 'deeper')), [])
})

test('a run that fails gives the lock back', async () => {
  await assert.rejects(lock(() => { throw new Error('no disk') }), /no disk/)
  assert.equal(existsSync(file), false)
})

test('what a dead process left behind is taken over', async () => {
  await lock(() => {})
  const { pid } = spawnSync(process.execPath, ['-e', ''])
  for (const left of [String(pid), '', 'no number']) {
    writeFileSync(file, left)
    assert.equal(await lock(() => readFileSync(file, 'utf8').trim()), String(process.pid))
  }
})
