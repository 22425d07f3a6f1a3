import type { PayloadRequest } from 'payload'
import { canonical } from '../rules/canonical.ts'
import { appendInSave } from './append.ts'
import type { AuditEvent } from './events.ts'

export type Row = Record<string, unknown>

/** A row as the log keeps it: without what Payload adds, and without the joins and relations that a read filled in. */
function plainRow({ id: _id, createdAt: _created, updatedAt: _updated, globalType: _type, ...row }: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== undefined).map(([key, value]) => [key, isDocument(value) ? value.id : value]))
}

const isDocument = (value: unknown): value is { id: unknown } => typeof value === 'object' && value !== null && 'id' in value

/** What became of one row, as an entry in the transaction of its save. Answers whether there was anything to tell: a save of what stands isn't. */
export async function tellRow(req: PayloadRequest, kind: string, subject: string, before: Row | null, after: Row | null): Promise<boolean> {
  const [old, now] = [before && plainRow(before), after && plainRow(after)]
  if (old && now && canonical(old) === canonical(now)) return false
  const verb = old ? (now ? 'changed' : 'deleted') : 'created'
  await appendInSave(req, [{ event: `${kind}.${verb}`, subject, before: old, after: now, why: null } as AuditEvent])
  return true
}
