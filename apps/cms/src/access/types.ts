import type { Access, FieldAccess, GlobalConfig, PayloadRequest } from 'payload'

/** Every operation is written out: what is left out in Payload falls back to "any signed-in user". */
export interface CollectionRules {
  create: Access
  read: Access
  update: Access
  /** Also asked when a document is moved to the trash; `data.deletedAt` is set then. */
  delete: Access
  readVersions: Access
}

/** For a collection whose documents can sign in. */
export interface AuthRules extends CollectionRules {
  /** Who may lift the lockout of an account. */
  unlock: Access
  /** Who may open the admin. */
  admin: (args: { req: PayloadRequest }) => boolean
}

export type GlobalRules = Required<Pick<NonNullable<GlobalConfig['access']>, 'read' | 'update' | 'readVersions'>>

export interface FieldRules {
  create?: FieldAccess
  read?: FieldAccess
  update?: FieldAccess
}
