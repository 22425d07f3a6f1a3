import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cmsFolder } from './places.mjs'

// Loading Payload only to learn that there is nothing to migrate and nothing to seed takes most of a second start. So a note
// in the data folder says which file was brought to which schema. It is for SQLite alone, whose file tells when it is another.
const noteFile = (settings) => join(settings.GATEHOUSE_DATA, 'prepared')

function describe({ DATABASE_URL }) {
  if (!DATABASE_URL.startsWith('file:')) return null
  try {
    const { ino, birthtimeMs } = statSync(DATABASE_URL.slice('file:'.length))
    const folder = join(cmsFolder, 'src/migrations')
    const hash = createHash('sha256').update(`${DATABASE_URL} ${ino} ${birthtimeMs}`)
    for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(join(folder, name)))
    return hash.digest('hex')
  } catch {
    return null
  }
}

/** Whether this database was already brought to this schema, and held content then. */
export function isPrepared(settings) {
  try {
    return readFileSync(noteFile(settings), 'utf8') === describe(settings)
  } catch {
    return false
  }
}

export function notePrepared(settings) {
  const description = describe(settings)
  if (description) writeFileSync(noteFile(settings), description)
}

/** Called when the apps don't come up: whatever is wrong, the next start looks at the database again. */
export const forgetPrepared = (settings) => rmSync(noteFile(settings), { force: true })
