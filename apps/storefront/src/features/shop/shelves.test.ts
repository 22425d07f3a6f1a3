import type { ProductCard } from '@gatehouse/contract'
import { layOutShelves } from './shelves.ts'

const card = (group: string, slug: string): ProductCard => ({ path: `/shop/${slug}`, slug, title: slug, summary: '', group, picture: null, textLocale: 'en' })
const formsOf = (...groups: string[]) => layOutShelves(groups.map((group, index) => card(group, `entry-${index}`))).map(({ name, products, form }) => `${name} ${products.length} ${form}`)

describe('the shelves of the shop', () => {
  it('stand in the order of their first entry, each with all of its entries', () => {
    expect(formsOf('books', 'fungi', 'books', 'fungi', 'fungi')).toEqual(['books 2 opening', 'fungi 3 full'])
  })

  it('of one entry stand side by side in pairs, and one without a partner alone', () => {
    expect(formsOf('books', 'books', 'kits', 'hemp')).toEqual(['books 2 opening', 'kits 1 half', 'hemp 1 half'])
    expect(formsOf('books', 'books', 'kits', 'hemp', 'seeds')).toEqual(['books 2 opening', 'kits 1 half', 'hemp 1 half', 'seeds 1 full'])
    expect(formsOf('books', 'books', 'kits', 'fungi', 'fungi', 'hemp')).toEqual(['books 2 opening', 'kits 1 full', 'fungi 2 full', 'hemp 1 full'])
  })

  it('don’t open with a single entry shown large', () => {
    expect(formsOf('books', 'fungi', 'fungi')).toEqual(['books 1 full', 'fungi 2 full'])
  })

  it('of nothing are none', () => {
    expect(layOutShelves([])).toEqual([])
  })
})
