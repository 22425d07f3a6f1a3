import type { Impact } from '../../../rules/impact/impact.ts'
import { splitImpact } from './split-impact.ts'

const group = (direction: 'looser' | 'tighter', name: string): Impact['changes'][number] =>
  ({ class: name, role: 'shipTo', direction, level: { before: 'purchase', after: 'display' }, facts: { quantity: null }, at: 0, places: ['CA'], placeCount: 1 })
const impact: Pick<Impact, 'changes' | 'counts' | 'products'> = {
  changes: [group('looser', 'book'), group('tighter', 'kit')],
  counts: { total: 5, looser: 2, tighter: 3, groupCount: 2 },
  products: [
    { slug: 'both-ways', changes: [{ place: 'CA', before: 'purchase', after: 'display' }, { place: 'NL', before: 'hidden', after: 'information' }], changeCount: 2, looserCount: 1 },
    { slug: 'closed', changes: [{ place: 'CA', before: 'purchase', after: 'information' }], changeCount: 1, looserCount: 0 },
  ],
}
const routes = [{ path: '/shop', goods: ['both-ways', 'closed'] }, { path: '/shop/closed', goods: ['closed'] }, { path: '/shop/other', goods: ['other'] }, { path: '/faq' }]

test('cells, products and pages stand with what opens or with what closes', () => {
  const { tighter, looser } = splitImpact(impact, routes)
  expect([tighter.cells, looser.cells]).toEqual([3, 2])
  expect([tighter.groups, looser.groups].map(([first]) => first?.class)).toEqual(['kit', 'book'])
  expect(tighter.products.map(({ slug }) => slug)).toEqual(['both-ways', 'closed'])
  expect(tighter.pages).toEqual(['/shop', '/shop/closed'])
  expect(looser.pages).toEqual(['/shop'])
})

test('a product that moves both ways stands on both sides, each with its own places', () => {
  const { tighter, looser } = splitImpact(impact, routes)
  expect(tighter.products[0]?.changes.map(({ place }) => place)).toEqual(['CA'])
  expect(looser.products).toEqual([{ slug: 'both-ways', changes: [{ place: 'NL', before: 'hidden', after: 'information' }], count: 1 }])
})
