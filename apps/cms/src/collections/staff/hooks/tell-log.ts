import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { appendInSave } from '../../../audit/append.ts'

interface Account { id: string | number; name?: string; role?: string; deactivated?: boolean | null }

const told = ({ name, role, deactivated }: Account) => ({ name: name ?? '', role: role ?? '', deactivated: deactivated === true })

/** Who may approve what rests on roles: the log says when one was given, changed or taken. */
export const tellLog: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  const account = doc as Account
  const subject = `staff/${account.id}`
  const after = told(account)
  if (operation === 'create') {
    await appendInSave(req, [{ event: 'account.created', subject, before: null, after, why: null }])
    return doc
  }
  const before = told(previousDoc as Account)
  if (before.role !== after.role || before.deactivated !== after.deactivated || before.name !== after.name) {
    await appendInSave(req, [{ event: 'account.changed', subject, before, after, why: null }])
  }
  return doc
}

export const tellLogOfDelete: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await appendInSave(req, [{ event: 'account.deleted', subject: `staff/${(doc as Account).id}`, before: told(doc as Account), after: null, why: null }])
  return doc
}
