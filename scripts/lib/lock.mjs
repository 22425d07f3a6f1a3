import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { Stop } from './stop.mjs'

/**
 * Runs `work` while nobody else does under the same file. Another live process that holds it is told in one sentence; what a
 * dead one left behind is taken over.
 */
export async function withLock(file, sentence, work) {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const mine = `${file}.${process.pid}`
  writeFileSync(mine, `${process.pid}\n`, { mode: 0o600 })
  try {
    take(file, mine, sentence)
  } finally {
    rmSync(mine, { force: true })
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

/** A link is made whole or not at all, so nobody ever reads a lock without its owner in it. */
function take(file, mine, sentence) {
  for (let tries = 0; tries < 20; tries++) {
    try {
      return linkSync(mine, file)
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    const owner = ownerOf(file)
    if (owner !== null && isAlive(owner)) throw new Stop(sentence(owner))
    removeStale(file, `${mine}.stale`, owner)
  }
  throw new Stop(`The lock ${file} can’t be taken.`)
}

/** Moved aside first and looked at again: between the two looks another may have taken it over, who then gets it back. */
function removeStale(file, aside, owner) {
  try {
    renameSync(file, aside)
  } catch (error) {
    if (error.code === 'ENOENT') return
    throw error
  }
  if (ownerOf(aside) === owner) return rmSync(aside, { force: true })
  try {
    linkSync(aside, file)
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  }
  rmSync(aside, { force: true })
}

function ownerOf(file) {
  try {
    const id = Number(readFileSync(file, 'utf8').trim())
    return Number.isInteger(id) && id > 0 ? id : null
  } catch (error) {
    if (error.code === 'ENOENT') return null
    throw error
  }
}

function isAlive(id) {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
