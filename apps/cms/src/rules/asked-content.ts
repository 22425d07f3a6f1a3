import type { Payload } from 'payload'
import type { PolicyContent } from './content.ts'
import { GateRefusal } from './gate/gate-refusal.ts'
import { readWorkingCopy } from './gate/read-state.ts'
import { sentences } from './gate/sentences.ts'
import { readHead } from './head.ts'
import { readSet, readSetAt } from './sets.ts'

/** The content that a question is put to; `revision` 0: the working copy. `effectiveAt`: from when on it counts. */
export interface AskedContent { content: PolicyContent; revision: number; effectiveAt: number | null }

/**
 * The set in force at an instant (of the past: the one in force now), a set by its number, or the working copy. Throws a GateRefusal
 * where nothing was published yet, or no set has this number.
 */
export async function readAskedContent(payload: Payload, which: 'in-force' | 'working' | number, { at, now }: { at: number; now: number }): Promise<AskedContent> {
  if (which === 'working') return { content: (await readWorkingCopy(payload)).content, revision: 0, effectiveAt: null }
  const set = which === 'in-force' ? await readSetAt(payload, await readHead(payload), Math.max(at, now)) : await readSet(payload, which)
  if (!set) throw which === 'in-force' ? new GateRefusal('conflict', sentences.nothingPublished) : new GateRefusal('not-found', sentences.noSet)
  return { content: set.content, revision: set.revision, effectiveAt: set.effectiveAt }
}
