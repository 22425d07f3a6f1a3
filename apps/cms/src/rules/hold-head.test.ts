import type { Access, CollectionConfig, GlobalConfig, PayloadRequest } from 'payload'
import { globalHoldsHead, holdsHead } from './hold-head.ts'

const officersOnly: Access = ({ req }) => (req.user as { role?: string } | null)?.role === 'policy-officer'
const access = { create: officersOnly, update: officersOnly, delete: officersOnly }
const rules = holdsHead({ slug: 'rules', access, fields: [] } as CollectionConfig)
const places = globalHoldsHead({ slug: 'shop-places', access: { update: officersOnly }, fields: [] } as GlobalConfig)

/** Whether the head was taken: that is what needs the database. */
async function takes(config: CollectionConfig | GlobalConfig, operation: string, role: string | null, overrideAccess?: boolean): Promise<boolean> {
  let isAsked = false
  const payload = { get db() { isAsked = true; return { name: 'sqlite' } } }
  const req = { user: role === null ? null : { role }, payload, transactionID: 'one' } as unknown as PayloadRequest
  for (const hook of config.hooks?.beforeOperation ?? []) await hook({ args: {}, operation, overrideAccess, req } as never)
  return isAsked
}

test.each(['create', 'update', 'delete', 'restoreVersion'])('whoever may do it takes the head first, and the house itself (%s)', async (operation) => {
  expect(await takes(rules, operation, 'policy-officer')).toBe(true)
  expect(await takes(rules, operation, null, true)).toBe(true)
})

test.each(['create', 'update', 'delete', 'restoreVersion'])('whoever is going to be refused doesn’t keep others from it (%s)', async (operation) => {
  expect(await takes(rules, operation, null)).toBe(false)
  expect(await takes(rules, operation, 'editor', false)).toBe(false)
})

test('a global goes by its own access, and reading takes nothing', async () => {
  expect(await takes(places, 'update', 'policy-officer')).toBe(true)
  expect(await takes(places, 'update', null)).toBe(false)
  for (const config of [rules, places]) expect(await takes(config, 'read', 'policy-officer')).toBe(false)
  expect(holdsHead({ slug: 'pages', fields: [] } as CollectionConfig).hooks).toBeUndefined()
})
