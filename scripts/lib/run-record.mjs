import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Stop } from './stop.mjs'

// One start at a time works on a data folder. The record says which process that is and what it started, so that a second
// start can refuse, and a start after a crash can end what was left behind.
const recordFile = (dataFolder) => join(dataFolder, 'run.json')

/** When a living process began, or null. A number alone says nothing of who it is: numbers are used again. */
export function birthOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ')[19]
  } catch {
    try {
      return execFileSync('ps', ['-p', String(pid), '-o', 'lstart='], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || null
    } catch {
      return null
    }
  }
}

const describe = (pid) => ({ pid, birth: birthOf(pid) })
const isAlive = ({ pid, birth }) => birth !== null && birthOf(pid) === birth

/** Refuses if another start works on this data folder; ends processes that a killed one left behind. */
export async function clearRecord(dataFolder) {
  let record
  try {
    record = JSON.parse(readFileSync(recordFile(dataFolder), 'utf8'))
  } catch {
    return
  }
  if (isAlive(record.self)) {
    throw new Stop(`Gatehouse already runs on the data folder ${dataFolder} (process ${record.self.pid}): end that one first, or give a second copy its own GATEHOUSE_DATA and ports.`)
  }
  for (const signal of ['SIGTERM', 'SIGKILL']) {
    const orphans = record.children.filter(isAlive)
    for (const { pid } of orphans) signalGroup(pid, signal)
    for (let waited = 0; orphans.some(isAlive) && waited < 8000; waited += 100) await new Promise((done) => setTimeout(done, 100))
  }
  eraseRecord(dataFolder)
}

function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal)
  } catch {
    // It ended meanwhile.
  }
}

/** Notes this process and the children that it started, each the leader of a process group. */
export function writeRecord(dataFolder, childPids) {
  mkdirSync(dataFolder, { recursive: true })
  writeFileSync(recordFile(dataFolder), JSON.stringify({ self: describe(process.pid), children: childPids.map(describe) }))
}

export const eraseRecord = (dataFolder) => rmSync(recordFile(dataFolder), { force: true })
