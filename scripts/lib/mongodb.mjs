import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './places.mjs'
import { findFreePort } from './ports.mjs'
import { killGroup, runLogged } from './run.mjs'

const version = '0.7.0b3'
const venv = join(root, `.cache/secantusdb-${version}`)
const secantus = join(venv, 'bin/secantusd-py')

/**
 * A MongoDB for tests, with transactions: the server that MONGODB_URL names, else a `mongod` on the PATH as a replica set
 * of one, else SecantusDB from PyPI, which speaks the same protocol. Answers its address, what it is, and how to end it;
 * null where none of them is to be had, with the reason.
 */
export async function startMongo({ logFolder, env = process.env }) {
  if (env.MONGODB_URL) return { url: env.MONGODB_URL, name: 'the server that MONGODB_URL names', stop: async () => {} }
  const port = await findFreePort()
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-mongodb-'))
  if (canRun('mongod')) return serve('mongod', ['--replSet', 'rs0', '--port', port, '--bind_ip', '127.0.0.1', '--dbpath', folder], { port, folder, set: 'rs0' })
  if (!existsSync(secantus)) {
    if (!canRun('python3')) return { reason: 'there is no MONGODB_URL, no mongod and no python3 here' }
    try {
      mkdirSync(join(root, '.cache'), { recursive: true })
      await runLogged('python3', ['-m', 'venv', venv], { log: join(logFolder, 'venv.log'), limitSeconds: 120 })
      await runLogged(join(venv, 'bin/python'), ['-m', 'pip', 'install', '--quiet', `SecantusDB==${version}`], { log: join(logFolder, 'pip.log'), limitSeconds: 300 })
    } catch (error) {
      rmSync(venv, { recursive: true, force: true })
      return { reason: error.message }
    }
  }
  return serve(secantus, ['--port', port, '--storage-path', folder, '--sync-on-commit'], { port, folder, set: 'secantus', name: `SecantusDB ${version}` })
}

const canRun = (command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0

async function serve(command, args, { port, folder, set, name = command }) {
  const child = spawn(command, args.map(String), { detached: true, stdio: 'ignore' })
  const ended = once(child, 'exit')
  // Whatever way this process ends, the server doesn't outlive it.
  const endWithUs = () => killGroup(child, 'SIGKILL')
  process.once('exit', endWithUs)
  void ended.then(() => process.off('exit', endWithUs), () => {})
  const stop = async () => {
    killGroup(child, 'SIGTERM')
    const timer = setTimeout(() => killGroup(child, 'SIGKILL'), 5000)
    await ended
    clearTimeout(timer)
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await found(`mongodb://127.0.0.1:${port}/?directConnection=true`, set, port)
  } catch (error) {
    await stop()
    return { reason: `${name} didn't start: ${error.message}` }
  }
  return { url: `mongodb://127.0.0.1:${port}/gatehouse?replicaSet=${set}`, name, stop }
}

/** Waits until the server answers, and founds the replica set where it has none yet. */
async function found(url, set, port) {
  const { MongoClient } = await import('mongodb')
  const client = await new MongoClient(url, { serverSelectionTimeoutMS: 20_000 }).connect()
  try {
    const admin = client.db('admin')
    for (let attempt = 0; attempt < 100; attempt += 1) {
      const hello = await admin.command({ hello: 1 })
      if (hello.isWritablePrimary && hello.setName === set) return
      if (!hello.setName) await admin.command({ replSetInitiate: { _id: set, members: [{ _id: 0, host: `127.0.0.1:${port}` }] } }).catch(() => {})
      await new Promise((done) => setTimeout(done, 200))
    }
    throw new Error('it never became a primary')
  } finally {
    await client.close()
  }
}
