import type { CollectionBeforeChangeHook } from 'payload'

/** Deactivating an account ends its sessions in the same save: the next request with an old cookie is nobody's. */
export const endSessionsOfDeactivated: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const deactivated = data.deactivated ?? originalDoc?.deactivated
  return deactivated === true ? { ...data, sessions: [], resetPasswordToken: null } : data
}
