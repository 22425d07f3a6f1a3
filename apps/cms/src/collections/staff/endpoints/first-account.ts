import { errorResponse } from '@gatehouse/contract'
import type { Endpoint } from 'payload'

// Payload offers the first account to whoever comes first. Here it is made by `up` alone, so both of its addresses are
// answered before Payload's own are looked at.

export const firstRegister: Endpoint = {
  path: '/first-register',
  method: 'post',
  handler: () => errorResponse('forbidden', 'Accounts are made by an admin’s invitation.'),
}

/** Whether there are accounts is nobody's business. The admin doesn't ask here. */
export const init: Endpoint = { path: '/init', method: 'get', handler: () => errorResponse('forbidden', 'Accounts are made by an admin’s invitation.') }
