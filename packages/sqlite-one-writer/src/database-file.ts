import { realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { OneWriterError } from './errors.ts'
import { TurnQueue } from './turn-queue.ts'

const KEY = Symbol.for('@gatehouse/sqlite-one-writer/turns@1')
type Shared = { [KEY]?: Map<string, TurnQueue> }

const realPath = (path: string): string => {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

/**
 * The absolute path of the file that a libsql URL names, links resolved, so that two spellings are one file.
 * Throws a OneWriterError for anything but a `file:` URL: two connections to `:memory:` are two databases.
 */
export function pathOf(url: string): string {
  if (!url.startsWith('file:') || url.includes(':memory:')) {
    throw new OneWriterError('CONFIGURATION', `file: URLs only (got ${JSON.stringify(url.replace(/[?].*/, ''))})`)
  }
  const path = url.startsWith('file://') ? fileURLToPath(url) : resolve(decodeURIComponent(url.slice('file:'.length).replace(/[?#].*/, '')))
  // The file may not exist yet; its folder does.
  return realPath(join(realPath(dirname(path)), basename(path)))
}

/** The queue of a file. One a process, also for two adapters on one file and for a module that was loaded twice. */
export function turnsFor(url: string): TurnQueue {
  const queues = ((globalThis as Shared)[KEY] ??= new Map<string, TurnQueue>())
  const path = pathOf(url)
  const queue = queues.get(path) ?? new TurnQueue()
  queues.set(path, queue)
  return queue
}
