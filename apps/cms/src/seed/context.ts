import type { Payload, TypedUser } from 'payload'
import type { Role } from '../access/index.ts'
import type { Actor } from '../audit/actor.ts'
import type { Staff } from '../payload-types.ts'
import type { StaffEmail } from './data/staff.ts'
import type { Registry } from './registry.ts'

export type SeededCollection = 'media' | 'sources' | 'authors' | 'topics' | 'faqs' | 'product-classes' | 'products' | 'guides' | 'articles' | 'pages'

export interface SeedContext {
  payload: Payload
  ids: Registry<SeededCollection>
  accounts: ReadonlyMap<StaffEmail, Staff>
}

const emailOf: Record<Role, StaffEmail> = {
  admin: 'admin@lamella-margin.example',
  editor: 'editor@lamella-margin.example',
  reviewer: 'reviewer@lamella-margin.example',
  'policy-officer': 'policy@lamella-margin.example',
  'shop-manager': 'shop@lamella-margin.example',
  auditor: 'auditor@lamella-margin.example',
}

/**
 * The demo is written as its own people would write it: access rules and publishing rules hold for it too. An account that
 * was given another role or was deactivated since still stands for its role here, and stays as it was set.
 */
export function actAs({ accounts }: Pick<SeedContext, 'accounts'>, role: Role): { user: TypedUser; overrideAccess: false } {
  const account = accounts.get(emailOf[role])
  if (!account) throw new Error(`there is no account for the role ${role}`)
  return { user: { ...account, collection: 'staff', role, deactivated: false }, overrideAccess: false }
}

/** The two who answer for the rules: one writes, the other approves. */
export function officer({ accounts }: Pick<SeedContext, 'accounts'>, which: 'first' | 'second'): Actor {
  const account = accounts.get(which === 'first' ? 'policy@lamella-margin.example' : 'policy2@lamella-margin.example')
  if (!account) throw new Error(`there is no ${which} policy officer`)
  return { id: String(account.id), name: account.name, role: 'policy-officer' }
}
