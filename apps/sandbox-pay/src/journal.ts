import { type FileHandle, mkdir, open, readFile, truncate } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Entry, entrySchema } from './entries.ts'

/**
 * A file that is only ever added to, a line an entry. Whoever waits for `settled` knows that what was added before is on the
 * disk; what waits at the same time is written and synced together. After a write that failed nothing more is taken.
 */
export class Journal {
  readonly #handle: FileHandle
  #waiting: string[] = []
  #work: Promise<void> = Promise.resolve()
  #isAtWork = false
  #failure: Error | null = null

  private constructor(handle: FileHandle) {
    this.#handle = handle
  }

  /**
   * Opens the file and hands every entry in it to `read`, in order. A last line without an end was being written when the
   * process was killed, and nobody was answered for it: it is cut off. Anything else that can't be read stops the start.
   */
  static async open(file: string, read: (entry: Entry) => void): Promise<Journal> {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 })
    const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return ''
      throw error
    })
    const end = text.lastIndexOf('\n') + 1
    if (end < text.length) await truncate(file, Buffer.byteLength(text.slice(0, end)))
    for (const [index, line] of text.slice(0, end).split('\n').slice(0, -1).entries()) read(parse(line, `line ${index + 1} of ${file}`))
    const handle = await open(file, 'a', 0o600)
    await handle.sync()
    // The name of a new file is an entry of its folder, and lost with it if that isn't synced.
    const folder = await open(dirname(file))
    await folder.sync()
    await folder.close()
    return new Journal(handle)
  }

  get failure(): Error | null {
    return this.#failure
  }

  add(entry: Entry): void {
    this.#waiting.push(`${JSON.stringify(entry)}\n`)
    if (this.#isAtWork || this.#failure) return
    this.#isAtWork = true
    this.#work = this.#writeAll()
  }

  /** Resolves when all that was added until now is on the disk; throws if it can't be. */
  async settled(): Promise<void> {
    await this.#work
    if (this.#failure) throw this.#failure
  }

  async close(): Promise<void> {
    await this.#work
    await this.#handle.close()
  }

  async #writeAll(): Promise<void> {
    try {
      while (this.#waiting.length > 0) {
        const lines = this.#waiting.splice(0).join('')
        await this.#handle.appendFile(lines)
        await this.#handle.datasync()
      }
    } catch (error) {
      this.#failure = new Error('the record can’t be written, so nothing more is taken until the process is started again', { cause: error })
    }
    this.#isAtWork = false
  }
}

function parse(line: string, where: string): Entry {
  try {
    return entrySchema.parse(JSON.parse(line))
  } catch {
    throw new Error(`The record is damaged: ${where} can’t be read. Bring the file back from a backup, or move it away to begin a new record.`)
  }
}
