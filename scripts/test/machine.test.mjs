import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer as createHttpServer } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { checkDatabase } from '../lib/database-there.mjs'
import { checkDisk } from '../lib/disk.mjs'
import { findFreePort, probePort, recogniseHolder } from '../lib/ports.mjs'
import { inWords } from '../lib/progress.mjs'
import { birthOf, clearRecord, writeRecord } from '../lib/run-record.mjs'
import { endRunning, runLogged } from '../lib/run.mjs'

const folder = mkdtempSync(join(tmpdir(), 'machine-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

test('sees a taken port, whichever address holds it, and a free one', async () => {
  for (const host of ['127.0.0.1', '0.0.0.0']) {
    const server = createServer().listen(0, host)
    await once(server, 'listening')
    const { port } = server.address()
    assert.equal(await probePort(port), 'taken')
    server.close()
    await once(server, 'close')
    assert.equal(await probePort(port), 'free')
  }
})

test('recognises a copy of ours by its health check, and nobody else', async () => {
  for (const [body, who] of [['{"status":"ok","database":"ok","migrations":"applied"}', 'cms'], ['{"status":"ok","cms":"ok"}', 'site'], ['hello', null], ['{"status":"ok"}', null]]) {
    const server = createHttpServer((_, response) => response.end(body)).listen(0, '127.0.0.1')
    await once(server, 'listening')
    assert.equal(await recogniseHolder(server.address().port), who)
    server.close()
  }
  assert.equal(await recogniseHolder(await findFreePort()), null)
})

test('stops for a full disk in one sentence, and not for one with room', async () => {
  const withFree = (bytes) => async () => ({ bavail: bytes / 4096, bsize: 4096 })
  await assert.rejects(checkDisk(join(folder, 'not/there/yet'), { willInstall: true, readSpace: withFree(1e9) }), /too full: 2\.5 GB are needed to install the packages, 0\.9 GB are free/)
  await checkDisk(folder, { willInstall: true, readSpace: withFree(3e9) })
  await assert.rejects(checkDisk(folder, { willInstall: false, readSpace: withFree(1e8) }), /too full/)
})

test('stops in one sentence where DATABASE_URL names no database, and not for one that is there or can be made', async () => {
  const at = (name, content) => { writeFileSync(join(folder, name), content); return `file:${join(folder, name)}` }
  await assert.rejects(checkDatabase(`file:${join(folder, 'nowhere/x.db')}`), /DATABASE_URL names \S+x\.db, whose folder isn’t there/)
  await assert.rejects(checkDatabase(`file:${folder}`), /isn’t a file/)
  await assert.rejects(checkDatabase(at('notes.txt', 'A text that is longer than sixteen bytes')), /something else than a SQLite database/)
  for (const content of ['', 'SQLite format 3\0 and what follows']) await checkDatabase(at('some.db', content))
  await checkDatabase(`file:${join(folder, 'new.db')}?mode=x`)
  await checkDatabase('mongodb://someone@%2Ftmp%2Fmongodb-27017.sock/db?replicaSet=rs0')

  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = `mongodb://someone:secret@127.0.0.1:${await findFreePort()},127.0.0.1:${server.address().port}/db?replicaSet=rs0`
  await checkDatabase(address)
  server.close()
  await once(server, 'close')
  await assert.rejects(checkDatabase(address), (error) => /^Nothing answers at 127\.0\.0\.1:\d+, 127\.0\.0\.1:\d+, which DATABASE_URL names/.test(error.message) && !error.message.includes('secret'))
})

test('refuses a data folder on which another start works', async () => {
  const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 20000)'])
  writeFileSync(join(folder, 'run.json'), JSON.stringify({ self: { pid: other.pid, birth: birthOf(other.pid) }, children: [] }))
  await assert.rejects(clearRecord(folder), /already runs on the data folder/)
  other.kill()
  await once(other, 'exit')
  await clearRecord(folder)
  assert.equal(existsSync(join(folder, 'run.json')), false)
})

test('ends what a killed start left behind, but no stranger with the same number', async () => {
  const orphan = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 20000)'], { detached: true })
  const stranger = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 20000)'], { detached: true })
  writeRecord(folder, [orphan.pid])
  const record = { self: { pid: 2 ** 22 + 1, birth: '1' }, children: [{ pid: orphan.pid, birth: birthOf(orphan.pid) }, { pid: stranger.pid, birth: '1' }] }
  writeFileSync(join(folder, 'run.json'), JSON.stringify(record))
  const ended = once(orphan, 'exit')
  await clearRecord(folder)
  assert.deepEqual(await ended, [null, 'SIGTERM'])
  assert.equal(stranger.exitCode ?? stranger.signalCode, null)
  stranger.kill()
})

test('keeps a command’s output in its log and shows the end of it when the command fails', async () => {
  const log = join(folder, 'logs/x.log')
  assert.equal(await runLogged(process.execPath, ['-e', 'console.log(1)'], { log }), '1\n')
  await assert.rejects(runLogged(process.execPath, ['-e', 'console.error("why"); process.exit(3)'], { log, sentence: 'It failed' }), (error) => {
    assert.equal(error.message, `It failed: it ended with 3. The whole log: ${log}`)
    assert.deepEqual(error.details, ['why'])
    return true
  })
  await assert.rejects(runLogged(process.execPath, ['-e', 'setTimeout(() => {}, 9000)'], { log, limitSeconds: 0.2 }), /took longer than 0\.2 s/)
})

const isAlive = (pid) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
const pidIn = async (log) => {
  for (let tries = 0; tries < 250; tries++) {
    const pid = existsSync(log) ? Number(readFileSync(log, 'utf8')) : 0
    if (pid) return pid
    await new Promise((done) => setTimeout(done, 20))
  }
  throw new Error(`${log} never named a process`)
}
const stubborn = 'process.on("SIGTERM", () => {}); console.log(process.pid); setTimeout(() => {}, 60000)'

test('ends a command that it runs, one that doesn’t end when asked too', async () => {
  const log = join(folder, 'logs/stubborn.log')
  const ended = assert.rejects(runLogged(process.execPath, ['-e', stubborn], { log }), /ended with SIGKILL/)
  const pid = await pidIn(log)
  await endRunning({ withinMs: 200 })
  await ended
  assert.equal(isAlive(pid), false)
})

test('a command doesn’t outlive the process that began it, however that ends', async () => {
  const log = join(folder, 'logs/orphan.log')
  const parent = spawn(process.execPath, ['--input-type=module', '-e', `
    import { runLogged } from '${new URL('../lib/run.mjs', import.meta.url)}'
    void runLogged(process.execPath, ['-e', ${JSON.stringify(stubborn)}], { log: ${JSON.stringify(log)} })
    process.stdin.once('data', () => { throw new Error('a fault') })
  `], { stdio: ['pipe', 'ignore', 'ignore'] })
  const pid = await pidIn(log)
  parent.stdin.write('now')
  await once(parent, 'exit')
  for (let tries = 0; isAlive(pid) && tries < 100; tries++) await new Promise((done) => setTimeout(done, 20))
  assert.equal(isAlive(pid), false)
})

test('says durations in words', () => assert.deepEqual([inWords(41), inWords(125)], ['41 s', '2 min 05 s']))
