import { ValidationError, type CollectionBeforeOperationHook } from 'payload'
import { isLongEnough, shortestPassword } from '../password.ts'

/**
 * Twelve characters or more wherever a password can be set: with a new account, by a change, and by a link. A reset never
 * shows the password to field or validation hooks, hence this early place.
 */
export const requireLongPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!['create', 'update', 'resetPassword'].includes(operation)) return
  const { password } = ((args as { data?: unknown }).data ?? {}) as { password?: unknown }
  if (password === undefined || password === null || password === '') return
  if (typeof password === 'string' && isLongEnough(password)) return
  const message = req.i18n?.language === 'fr'
    ? `Le mot de passe doit compter au moins ${shortestPassword} caractères.`
    : `The password needs ${shortestPassword} characters or more.`
  throw new ValidationError({ collection: 'staff', errors: [{ path: 'password', message }], req })
}
