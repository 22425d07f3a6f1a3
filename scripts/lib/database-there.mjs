import { accessSync, closeSync, constants, existsSync, openSync, readSync, statSync } from 'node:fs'
import { connect } from 'node:net'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cmsFolder } from './places.mjs'
import { Stop } from './stop.mjs'

const waitMs = 3000

/** Stops where DATABASE_URL names what can't be the database: known in a moment here, otherwise only once everything is installed. */
export async function checkDatabase(address) {
  if (address.startsWith('file:')) return checkFile(pathOf(address))
  const hosts = hostsOf(address)
  if (hosts === null) return
  const answers = await Promise.all(hosts.map(({ host, port }) => answersAt(host, port)))
  if (answers.includes(true)) return
  const named = hosts.map(({ host, port }) => `${host}:${port}`).join(', ')
  throw new Stop(`Nothing answers at ${named}, which DATABASE_URL names: start MongoDB there, or leave DATABASE_URL empty for a SQLite file in the data folder.`)
}

/** As the CMS reads it, from its own folder. */
const pathOf = (address) => (address.startsWith('file://') ? fileURLToPath(address) : resolve(cmsFolder, decodeURIComponent(address.slice('file:'.length).replace(/[?#].*/, ''))))

function checkFile(file) {
  const refuse = (why) => { throw new Stop(`DATABASE_URL names ${file}, ${why}.`) }
  if (!existsSync(file)) {
    if (!isWritable(dirname(file))) refuse('whose folder isn’t there or can’t be written to')
    return
  }
  if (!statSync(file).isFile()) refuse('which isn’t a file')
  if (!isWritable(file) || !isWritable(dirname(file))) refuse('which can’t be written to')
  if (!isSqlite(file)) refuse('which holds something else than a SQLite database')
}

function isWritable(path) {
  try {
    accessSync(path, constants.R_OK | constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** Its first sixteen bytes say so; an empty file becomes one. */
function isSqlite(file) {
  const begin = Buffer.alloc(16)
  const descriptor = openSync(file, 'r')
  const length = readSync(descriptor, begin, 0, 16, 0)
  closeSync(descriptor)
  return length === 0 || begin.toString('latin1') === 'SQLite format 3\0'
}

/** The hosts of a mongodb:// address (there may be several). Null for mongodb+srv, whose hosts stand in the DNS, and for a socket in the file system. */
function hostsOf(address) {
  const match = /^mongodb:\/\/(?:[^@/]*@)?([^/?]+)/.exec(address)
  if (!match || /%2F/i.test(match[1])) return null
  return match[1].split(',').map((host) => {
    const [, name, port] = /^(\[[^\]]+\]|[^:]+)(?::(\d+))?$/.exec(host) ?? [null, host, undefined]
    return { host: name.replace(/^\[|\]$/g, ''), port: Number(port ?? 27017) }
  })
}

function answersAt(host, port) {
  return new Promise((done) => {
    const socket = connect({ host, port })
    const end = (answer) => { socket.destroy(); done(answer) }
    socket.setTimeout(waitMs, () => end(false))
    socket.once('connect', () => end(true))
    socket.once('error', () => end(false))
  })
}
