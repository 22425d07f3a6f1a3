import { isReservedSlug, pageSlugPattern } from '@gatehouse/contract'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const foldersIn = (folder: string) => readdirSync(join(__dirname, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)

/** A standing page of this slug is shown by the site's own page at this address. */
const shared = ['corrections']

describe('the site’s own pages', () => {
  it('have addresses that no standing page can take', () => {
    const own = [...foldersIn('v/[vector]/[lang]').filter((name) => !name.startsWith('[')), ...foldersIn('.')]
    expect(own.length).toBeGreaterThan(8)
    // A name with a full stop in it (`feed.xml`) can be no slug.
    expect(own.filter((name) => pageSlugPattern.test(name) && !isReservedSlug(name) && !shared.includes(name))).toEqual([])
  })

  it('leave other addresses free', () => {
    expect(['about', 'how-we-review', 'corrections', 'legal/shop', 'legal/privacy'].filter(isReservedSlug)).toEqual([])
  })
})
