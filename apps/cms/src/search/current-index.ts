import { setImmediate } from 'node:timers/promises'
import { locales, type Locale } from '@gatehouse/contract'
import type { Payload } from 'payload'
import { createChangeWatch } from '../feed/change-watch.ts'
import { currentSnapshot } from '../feed/snapshot.ts'
import { entryId, isSearched, listIds, readEntries, searchedCollections } from './entries.ts'
import { SearchIndex } from './search-index.ts'

/** What can be found now, in each language, and the addresses that exist: what has no page isn't a result. */
export interface CurrentIndex { epoch: string; of: Record<Locale, SearchIndex>; paths: ReadonlySet<string> }

interface Memory { current: CurrentIndex | null; sees: ReturnType<typeof createChangeWatch>; readAt: number; reading: Promise<CurrentIndex> | null }

// One for each database that this process has open (tests open several). Several processes each keep their own, by the
// same feed; a new process reads everything once. On globalThis, since Next bundles what starts with the server apart from
// what answers requests, and each bundle has its own copy of every module.
const key = Symbol.for('gatehouse.cms.search')
const home = globalThis as { [key]?: WeakMap<Payload['db'], Memory> }
const memories = (home[key] ??= new WeakMap())

/** Changes are kept for a day: a process that nobody asked for longer may have missed some. */
const longestUnaskedMs = 12 * 60 * 60 * 1000
const atOnce = 50

/** The index as it stands. It is brought up to date first, by what the change feed tells; with a new epoch it is made anew. */
export async function currentIndex(payload: Payload, now: number): Promise<CurrentIndex> {
  const memory = memories.get(payload.db) ?? { current: null, sees: createChangeWatch(), readAt: 0, reading: null }
  memories.set(payload.db, memory)
  memory.reading ??= refresh(payload, memory, now).finally(() => { memory.reading = null })
  return memory.reading
}

/** Reads everything once ahead of the first question. If that fails, the first question tries again. */
export async function warmSearch(payload: Payload): Promise<void> {
  await currentIndex(payload, Date.now()).catch((err: unknown) => payload.logger.warn({ err, msg: 'the search index could not be made at the start' }))
}

async function refresh(payload: Payload, memory: Memory, now: number): Promise<CurrentIndex> {
  // The changes before what they changed: what is read after is at least as new, and the next question sees what came since.
  const changed = await memory.sees.anyNew(payload, now)
  const { epoch, routes } = await currentSnapshot(payload, now)
  const { current } = memory
  const isOld = current === null || current.epoch !== epoch || now - memory.readAt > longestUnaskedMs
  const of = isOld ? await buildAnew(payload) : current.of
  if (!isOld && changed.isNew) await readAgain(payload, of, changed.tags)
  memory.current = { epoch, of, paths: new Set(routes.map(({ path }) => path)) }
  memory.readAt = now
  // Only now are these changes dealt with: had reading failed, the next question would have to see them again.
  changed.handled()
  return memory.current
}

async function buildAnew(payload: Payload): Promise<CurrentIndex['of']> {
  const of = { en: new SearchIndex('en'), fr: new SearchIndex('fr') }
  for (const collection of searchedCollections) {
    const ids = await listIds(payload, collection)
    for (const part of inParts(ids)) {
      for (const locale of locales) await take(of[locale], await readEntries(payload, collection, part, locale))
    }
  }
  return of
}

/** Reads again the documents that the changes name; what isn't public any more goes. */
async function readAgain(payload: Payload, of: CurrentIndex['of'], tags: string[]): Promise<void> {
  const changed = new Map<string, Set<string>>()
  for (const tag of tags) {
    const [collection = '', id = '*'] = tag.split(':')
    if (isSearched(collection) && id !== '*') changed.set(collection, (changed.get(collection) ?? new Set()).add(id))
  }
  for (const collection of searchedCollections) {
    for (const part of inParts([...(changed.get(collection) ?? [])])) {
      for (const locale of locales) {
        const entries = await readEntries(payload, collection, part, locale)
        const isThere = new Set(entries.map(({ id }) => id))
        for (const id of part) if (!isThere.has(entryId(collection, id))) of[locale].drop(entryId(collection, id))
        await take(of[locale], entries)
      }
    }
  }
}

/** Indexing is work for the processor alone, so other requests get their turn between two texts. */
async function take(index: SearchIndex, entries: Parameters<SearchIndex['put']>[0][]): Promise<void> {
  for (const entry of entries) {
    index.put(entry)
    await setImmediate()
  }
}

const inParts = (ids: string[]): string[][] => Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, at) => ids.slice(at * atOnce, (at + 1) * atOnce))
