/** What a staff account may be. One role an account; what each may do stands in the `access.ts` of each collection and global. */
export const roles = ['admin', 'editor', 'reviewer', 'policy-officer', 'shop-manager', 'auditor'] as const
export type Role = (typeof roles)[number]

const known = new Set<unknown>(roles)

/**
 * The role of whoever asks, or null: nobody signed in, an account of another collection, a deactivated account, or a role
 * that this version doesn't know. The caller's type isn't trusted, since `req.user` can come from any auth strategy.
 */
export function roleOf(user: unknown): Role | null {
  if (typeof user !== 'object' || user === null) return null
  const { collection, role, deactivated } = user as { collection?: unknown; role?: unknown; deactivated?: unknown }
  if (collection !== 'staff' || deactivated === true || !known.has(role)) return null
  return role as Role
}
