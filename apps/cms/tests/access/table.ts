// Who may do what, written by hand and not from the config: the test tries each cell over HTTP as each role, and fails
// where the house is wider, narrower, or has something that isn't listed here.

export const roles = ['admin', 'editor', 'reviewer', 'policy-officer', 'shop-manager', 'auditor'] as const
export type Role = (typeof roles)[number]
export type Actor = Role | 'anonymous'
export const actors: Actor[] = [...roles, 'anonymous']

type Who = readonly Actor[]
const all: Who = roles
const none: Who = []
const admin: Who = ['admin']
const writers: Who = ['admin', 'editor']
const shop: Who = ['admin', 'shop-manager']
const policy: Who = ['policy-officer']
const audit: Who = ['admin', 'auditor']
const sales: Who = ['admin', 'shop-manager', 'auditor']
const moderationRead: Who = ['admin', 'editor', 'reviewer', 'auditor']

export const operations = ['create', 'read', 'update', 'trash', 'delete', 'duplicate', 'readVersions', 'restoreVersion'] as const
export type Operation = (typeof operations)[number]

/** An operation that a collection doesn't have (no trash, no versions, no copies) isn't listed. */
export type Row = Partial<Record<Operation, Who>> & { create: Who; read: Who; update: Who; delete: Who }

const text: Row = { create: writers, read: all, update: writers, trash: writers, delete: admin, duplicate: writers, readVersions: all, restoreVersion: writers }

export const collectionTable: Record<string, Row> = {
  articles: text,
  guides: text,
  faqs: text,
  pages: text,
  topics: { create: writers, read: all, update: writers, trash: writers, delete: admin, duplicate: writers, readVersions: all, restoreVersion: writers },
  authors: { create: writers, read: all, update: writers, trash: writers, delete: admin, duplicate: writers, readVersions: all, restoreVersion: writers },
  sources: {
    create: ['admin', 'editor', 'reviewer'], read: all, update: ['admin', 'editor', 'reviewer'], trash: writers, delete: admin,
    duplicate: ['admin', 'editor', 'reviewer'], readVersions: all, restoreVersion: ['admin', 'editor', 'reviewer'],
  },
  media: { create: ['admin', 'editor', 'shop-manager'], read: all, update: ['admin', 'editor', 'shop-manager'], trash: writers, delete: admin },
  comments: { create: none, read: moderationRead, update: writers, trash: writers, delete: admin },
  products: {
    create: ['admin', 'editor', 'shop-manager'], read: all, update: ['admin', 'editor', 'shop-manager'], trash: ['admin', 'editor', 'shop-manager'],
    delete: admin, duplicate: ['admin', 'editor', 'shop-manager'], readVersions: all, restoreVersion: ['admin', 'editor', 'shop-manager'],
  },
  variants: { create: shop, read: all, update: shop, delete: admin, duplicate: shop },
  stock: { create: shop, read: all, update: shop, delete: admin },
  // What a sale writes: nobody by hand.
  orders: { create: none, read: sales, update: none, delete: none },
  'order-events': { create: none, read: sales, update: none, delete: none },
  'order-mails': { create: none, read: sales, update: none, delete: none },
  'stock-ledger': { create: none, read: sales, update: none, delete: none },
  'payment-events': { create: none, read: audit, update: none, delete: none },
  'shipping-zones': { create: shop, read: all, update: shop, delete: shop, duplicate: shop },
  'tax-rates': { create: shop, read: all, update: shop, delete: shop },
  'product-facts': { create: policy, read: all, update: policy, delete: policy },
  'product-classes': { create: policy, read: all, update: policy, delete: policy },
  rules: { create: policy, read: all, update: policy, delete: policy },
  places: { create: policy, read: all, update: policy, delete: policy },
  'policy-cases': { create: policy, read: all, update: policy, delete: policy },
  // What the gate writes: nobody by hand.
  'rule-sets': { create: none, read: all, update: none, delete: none },
  'rule-changes': { create: none, read: all, update: none, delete: none },
  'policy-head': { create: none, read: all, update: none, delete: none },
  'audit-log': { create: none, read: audit, update: none, delete: none },
  'decision-log': { create: none, read: audit, update: none, delete: none },
  carts: { create: none, read: audit, update: none, delete: none },
  changes: { create: none, read: audit, update: none, delete: none },
  snapshots: { create: none, read: audit, update: none, delete: none },
  'payload-jobs': { create: none, read: audit, update: none, delete: admin },
  'payload-kv': { create: none, read: none, update: none, delete: none },
  // Locks of documents: those who write may take one over or give it back; the admin's server makes them.
  'payload-locked-documents': {
    create: none, read: all, update: ['admin', 'editor', 'reviewer', 'policy-officer', 'shop-manager'],
    delete: ['admin', 'editor', 'reviewer', 'policy-officer', 'shop-manager'],
  },
}

/** Accounts: what an account may do to another, and to itself. */
export const staffTable = {
  create: admin,
  readOther: audit,
  readSelf: all,
  updateOther: admin,
  updateSelf: ['admin', 'editor', 'reviewer', 'policy-officer', 'shop-manager'],
  deleteOther: admin,
  deleteSelf: none,
  unlockOther: admin,
  invite: admin,
  sendLink: admin,
} as const satisfies Record<string, Who>

/** Settings of the admin's screens: each account has its own, and no one sees another's. `payload-migrations` has no address. */
export const withoutTable = ['staff', 'payload-preferences', 'payload-migrations']

export const globalOperations = ['read', 'update', 'readVersions', 'restoreVersion'] as const
export type GlobalRow = Partial<Record<(typeof globalOperations)[number], Who>> & { read: Who; update: Who }

export const globalTable: Record<string, GlobalRow> = {
  site: { read: all, update: writers, readVersions: all, restoreVersion: writers },
  navigation: { read: all, update: writers, readVersions: all, restoreVersion: writers },
  shop: { read: all, update: shop, readVersions: all, restoreVersion: shop },
  'shop-places': { read: all, update: policy },
  checkout: { read: all, update: shop },
  'payload-jobs-stats': { read: none, update: none },
}
