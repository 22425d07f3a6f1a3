import type { LeftOutGoods, SearchHit, SearchView } from '@gatehouse/contract'
import { demoDay, frozenSet, policyOf } from '../../../test/rules.ts'
import { Decider } from '../../gate/decider.ts'
import { KnownPaths } from '../../gate/known-paths.ts'
import { holdRules, noRules } from '../../gate/rules.ts'
import { searchSeen } from './search-seen.ts'

const inOntario = { places: ['CA-ON'], ageYears: null }
// The rules know nothing of the class of `unheard-of`, and nothing at all of `new-one`.
const routes = [{ path: '/shop', goods: ['symptom-journal', 'unheard-of', 'hemp-oil'] }, { path: '/shop/not-approved', goods: ['not-approved'] }]
const decider = new Decider({
  held: () => ({ known: new KnownPaths({ epoch: 'e', sequence: 1, routes, media: [] }), rules: holdRules(policyOf(frozenSet()), noRules) }), isConfirmed: () => true, clock: () => demoDay,
})
const hit = (kind: SearchHit['kind'], slug: string): SearchHit => ({ id: `${kind}:${slug}`, kind, slug, path: `/${slug}`, anchor: null })

/** A search that finds all of these, less what is left out. */
function searchOf(...hits: SearchHit[]) {
  const asked: LeftOutGoods[] = []
  const ask = (leftOut: LeftOutGoods): Promise<SearchView> => {
    asked.push(leftOut)
    return Promise.resolve({ fit: 'exact', isCut: false, hits: hits.filter(({ kind, slug }) => kind !== 'product' || (leftOut !== 'all' && !leftOut.includes(slug))) })
  }
  return { ask, asked }
}

it('tells the search once what is hidden from the visitor, and says of the rest how far it goes', async () => {
  const { ask, asked } = searchOf(hit('article', 'unheard-of'), hit('product', 'symptom-journal'), hit('product', 'unheard-of'), hit('product', 'hemp-oil'))
  const seen = await searchSeen(decider, inOntario, ask)
  expect(asked).toEqual([['not-approved', 'unheard-of']])
  expect(seen).toMatchObject({ fit: 'exact', leftOut: ['not-approved', 'unheard-of'] })
  expect(seen.hits.map(({ id }) => id)).toEqual(['article:unheard-of', 'product:symptom-journal', 'product:hemp-oil'])
  expect(['symptom-journal', 'hemp-oil', 'unheard-of'].map(seen.levelOf)).toEqual(['purchase', 'information', null])
})

it('asks again without what the search knows before the rules do', async () => {
  const { ask, asked } = searchOf(hit('product', 'new-one'), hit('guide', 'a'))
  const seen = await searchSeen(decider, inOntario, ask)
  expect(asked).toEqual([['not-approved', 'unheard-of'], ['not-approved', 'unheard-of', 'new-one']])
  expect([seen.hits.map(({ id }) => id), seen.leftOut]).toEqual([['guide:a'], asked[1]])
})

it('shows nothing hidden even where the search leaves nothing out', async () => {
  const heedless = () => Promise.resolve({ fit: 'exact' as const, isCut: false, hits: [hit('product', 'unheard-of'), hit('product', 'symptom-journal')] })
  expect((await searchSeen(decider, inOntario, heedless)).hits.map(({ slug }) => slug)).toEqual(['symptom-journal'])
})

it('knows of no goods while nobody can say how far they go', async () => {
  const { ask, asked } = searchOf(hit('product', 'symptom-journal'), hit('guide', 'a'))
  const seen = await searchSeen(null, inOntario, ask)
  expect([asked, seen.leftOut, seen.hits.map(({ id }) => id)]).toEqual([['all'], 'all', ['guide:a']])
})
