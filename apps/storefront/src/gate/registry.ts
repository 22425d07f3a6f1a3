import { randomBytes } from 'node:crypto'
import { Dependencies } from './dependencies.ts'

// server.ts runs as it is and the pages run from Next's bundles, so each has its own copy of every module. What both must see
// stands on globalThis, once a process.

export interface Registry {
  /** Known to this process alone: whoever presents it over loopback is the door. */
  readonly innerSecret: string
  readonly dependencies: Dependencies
  /** When (performance.now) a read for a page last failed because the CMS was away, too slow or in trouble. */
  lastOutage: number
  /** What the door hands to renders under way (handed.ts). */
  readonly handed: Map<string, unknown>
}

const key = Symbol.for('gatehouse.storefront.registry')
const home = globalThis as { [key]?: Registry }

/** What the door and the pages of this process share. */
export function registry(): Registry {
  return (home[key] ??= { innerSecret: randomBytes(32).toString('base64url'), dependencies: new Dependencies(), lastOutage: -Infinity, handed: new Map() })
}
