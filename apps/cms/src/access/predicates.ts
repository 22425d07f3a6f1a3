import type { AccessArgs, Where } from 'payload'
import { roleOf, type Role } from './roles.ts'

type Asked = Pick<AccessArgs, 'req'>

/** No one through an API of any kind; our own code may, where it says so with `asSystem`. */
export const nobody = (): false => false

/** Any active staff account, whatever its role. */
export const anyStaff = ({ req }: Asked): boolean => roleOf(req.user) !== null

/** An active staff account with one of these roles. */
export const hasRole = (...allowed: Role[]) => ({ req }: Asked): boolean => {
  const role = roleOf(req.user)
  return role !== null && allowed.includes(role)
}

/** One's own account. */
export const selfOnly = ({ req }: Asked): Where | false =>
  roleOf(req.user) !== null && req.user ? { id: { equals: req.user.id } } : false

/** Any account but one's own. */
export const othersOnly = ({ req }: Asked): Where | false =>
  roleOf(req.user) !== null && req.user ? { id: { not_equals: req.user.id } } : false
