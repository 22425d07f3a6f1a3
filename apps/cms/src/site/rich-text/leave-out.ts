import type { TextContext } from './context.ts'

const told = new Set<string>()
/** Old texts are few; the bound only keeps a process that runs for years from remembering them all. */
const mostTold = 1000

/** For what no page can show: it isn't shown, and the log says once in which document it stands. */
export function leaveOut(what: string, { documents, of }: TextContext): null {
  const key = `${of} ${what}`
  if (told.has(key)) return null
  if (told.size >= mostTold) told.clear()
  told.add(key)
  documents.payload.logger.warn({ document: of, node: what.slice(0, 100), msg: 'a part of a text can’t be shown and is left out' })
  return null
}
