import type { Payload } from 'payload'
import { readHead, type PolicyHead } from '../../../rules/head.ts'
import { plainContent, readSet, setCollection, type FrozenSet } from '../../../rules/sets.ts'
import { findPage } from '../../find-page.ts'
import { weighUp, type WeighedUp } from '../change/weigh-up.ts'
import { setState, type SetState } from './set-state.ts'

export const setsAtOnce = 25

/** A published set as the list shows it. */
export interface ListedSet extends Pick<FrozenSet, 'revision' | 'kind' | 'effectiveAt' | 'isStopped' | 'reason' | 'authors' | 'approver'> { publishedAt: number; state: SetState }

type Row = Omit<ListedSet, 'state' | 'publishedAt'> & { id: string; createdAt: string }

const listed = { revision: true, kind: true, effectiveAt: true, isStopped: true, reason: true, authors: true, approver: true, createdAt: true } as const

/** A page of the sets, newest first, each with how it stands. */
export async function readSets(payload: Payload, page: number, now: number): Promise<{ head: PolicyHead; sets: ListedSet[]; page: number; pageCount: number }> {
  const head = await readHead(payload)
  const { docs, page: found = 1, totalPages } = await findPage<Row>(payload, { collection: setCollection, sort: '-revision', limit: setsAtOnce, page, select: listed })
  // Those of the kill switch after the oldest one shown: what was scheduled goes on in them.
  const oldest = docs.at(-1)?.revision ?? 0
  const { docs: again } = await payload.db.find<Row>({
    collection: setCollection, limit: 0, pagination: false, select: { revision: true, kind: true, effectiveAt: true }, where: { and: [{ kind: { in: ['stop', 'lift'] } }, { revision: { greater_than: oldest } }] },
  })
  return {
    head, page: found, pageCount: totalPages,
    sets: docs.map(({ createdAt, approver, ...set }) => ({ ...set, approver: approver ?? null, publishedAt: new Date(createdAt).getTime(), state: setState(set, head, again, now) })),
  }
}

/** What bringing back a set would do; null where there is none of this number. */
export async function readBringBack(payload: Payload, head: PolicyHead, revision: number, at: number, language: string): Promise<{ set: FrozenSet; up: WeighedUp } | null> {
  const set = await readSet(payload, revision)
  return set && { set, up: await weighUp(payload, head, plainContent(set), at, language) }
}
