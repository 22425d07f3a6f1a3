import type { SanitizedConfig } from 'payload'
import { anyStaff, hasRole, nobody } from './predicates.ts'

const writers = hasRole('admin', 'editor', 'reviewer', 'policy-officer', 'shop-manager')

/**
 * Payload adds collections and globals of its own after it has read the config, and opens some to any signed-in user.
 * Whoever writes anything may take over or give back the lock of a document, which the admin does by REST; making one is
 * the part of the admin's server. What the jobs keep about themselves is nobody's.
 */
export function settleInternalCollections(config: SanitizedConfig): SanitizedConfig {
  const locks = config.collections.find(({ slug }) => slug === 'payload-locked-documents')
  if (!locks) throw new Error('Payload no longer has a collection of document locks: look at who may write them now.')
  Object.assign(locks.access, { create: nobody, read: anyStaff, update: writers, delete: writers, readVersions: nobody, unlock: nobody })
  const statistics = config.globals.find(({ slug }) => slug === 'payload-jobs-stats')
  if (statistics) Object.assign(statistics.access, { read: nobody, update: nobody, readVersions: nobody })
  return config
}
