// Loaded into the CMS before anything else (`node --import …/die-at.mjs?folder=…`), by the fault test alone: the house itself has no
// switch for this. Notes each place between two steps that the CMS passes, and dies at the one that the file `die-at` names.
import { appendFileSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const folder = new URL(import.meta.url).searchParams.get('folder')
const passed = new Set()

globalThis[Symbol.for('gatehouse.fault-points')] = (point) => {
  if (!passed.has(point)) {
    passed.add(point)
    appendFileSync(join(folder, 'passed'), `${point}\n`)
  }
  if (wanted() !== point) return
  rmSync(join(folder, 'die-at'), { force: true })
  appendFileSync(join(folder, 'died-at'), `${point}\n`)
  // As the kernel would: no handler runs, nothing is flushed.
  process.kill(process.pid, 'SIGKILL')
}

function wanted() {
  try {
    return readFileSync(join(folder, 'die-at'), 'utf8')
  } catch {
    return null
  }
}
