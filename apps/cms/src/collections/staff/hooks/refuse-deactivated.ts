import { AuthenticationError, type CollectionBeforeLoginHook } from 'payload'

/** Also runs at the end of a password reset, which would otherwise sign a deactivated account in. */
export const refuseDeactivated: CollectionBeforeLoginHook = ({ req, user }) => {
  if ((user as { deactivated?: unknown }).deactivated === true) throw new AuthenticationError(req.t)
}
