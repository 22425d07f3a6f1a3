import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { closeSite, openSite, temporaryFolder, type Site } from './support/site.ts'

// Next loads a module once for each bundle, and development again after a change: two adapters on one file.
const { folder, remove } = temporaryFolder()
let sites: [Site, Site]
beforeAll(async () => {
  const first = await openSite({ folder })
  sites = [first, await openSite({ folder, push: false })]
})
afterAll(async () => {
  for (const site of sites) await closeSite(site)
  remove()
})

test('two adapters on one file in one process take turns', async () => {
  const { id } = await sites[0].create({ collection: 'articles', data: { slug: 'shared', title: 'shared' } })
  const save = (worker: number) => sites[worker % 2 as 0 | 1].update({
    collection: 'articles', id, data: { rows: [{ text: `${worker}` }], marks: { [`w${worker}`]: 1 } }, context: { hookWaitMs: 5 },
  })
  await Promise.all(Array.from({ length: 20 }, (_, worker) => save(worker)))

  const { marks } = await sites[1].findByID({ collection: 'articles', id })
  expect(Object.values(marks as object).filter((mark) => mark === 1)).toHaveLength(20)
})

test('a reload of the config, as in development, keeps the writer', async () => {
  const [site] = sites
  const before = site.db.client
  await site.db.destroy?.()
  await site.db.init?.()
  await site.db.connect?.({ hotReload: true })

  expect(site.db.client).toBe(before)
  await expect(site.create({ collection: 'articles', data: { slug: 'after-reload' } })).resolves.toMatchObject({ slug: 'after-reload' })
})
