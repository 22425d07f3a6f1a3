import { randomBytes } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { Answers } from './answers.ts'
import type { Decider } from './decider.ts'
import { Dependencies } from './dependencies.ts'

// server.ts runs as it is and the pages run from Next's bundles, so each has its own copy of every module. What both must see
// stands on globalThis, once a process.

const mostVectors = 5000

export interface Registry {
  /** Known to this process alone: whoever presents it over loopback is the door. */
  readonly innerSecret: string
  readonly dependencies: Dependencies
  /** When (performance.now) a read for a page last failed because the CMS was away, too slow or in trouble. */
  lastOutage: number
  /** What the door hands to renders under way (handed.ts). */
  readonly handed: Map<string, unknown>
  /** What each vector stands for. The door puts it here before it asks for a page; the page reads it by its own path. */
  readonly answers: LRUCache<string, Answers>
  /** Asks the rules, for pages that are made for one visitor. Set by the door. */
  decider: Decider | null
}

const key = Symbol.for('gatehouse.storefront.registry')
const home = globalThis as { [key]?: Registry }

/** What the door and the pages of this process share. */
export function registry(): Registry {
  return (home[key] ??= {
    innerSecret: randomBytes(32).toString('base64url'), dependencies: new Dependencies(), lastOutage: -Infinity, handed: new Map(),
    answers: new LRUCache({ max: mostVectors }), decider: null,
  })
}
