import type { Payload } from 'payload'
import { personOf, type Actor, type Person } from '../../audit/actor.ts'
import { auditCollection } from '../../audit/append.ts'
import type { AuditEntry } from '../../audit/chain.ts'
import { authoringEvents } from '../../audit/events.ts'
import type { PolicyHead } from '../head.ts'
import { setCollection, type FrozenSet } from '../sets.ts'

/** The edits since the working copy was last the same as a published set. */
export async function readEdits(payload: Payload, cleanSince: number): Promise<AuditEntry[]> {
  const { docs } = await payload.db.find<AuditEntry & { id: string }>({
    collection: auditCollection, limit: 0, pagination: false, sort: 'sequence',
    where: { and: [{ sequence: { greater_than: cleanSince } }, { event: { in: [...authoringEvents] } }] },
  })
  return docs
}

/**
 * Everyone who wrote a part of what would be published now: who edited the working copy since it was last the same as a published
 * set, who wrote sets that aren't in force yet (their rules may be in it), and who asks.
 */
export async function authorsOf(payload: Payload, head: PolicyHead, base: number | null, asking: Actor | null): Promise<Person[]> {
  const edits = await readEdits(payload, head.cleanSince)
  const { docs: sets } = await payload.db.find<Pick<FrozenSet, 'authors'> & { id: string }>({
    collection: setCollection, limit: 0, pagination: false, where: { and: [{ revision: { greater_than: base ?? 0 } }, { kind: { in: ['publish', 'bring-back'] } }] },
  })
  const people = new Map<string, Person>()
  for (const { actor, actorName } of edits) if (actor) people.set(actor, { id: actor, name: actorName })
  for (const { authors } of sets) for (const author of authors) people.set(author.id, author)
  if (asking) people.set(personOf(asking).id, personOf(asking))
  return [...people.values()]
}
