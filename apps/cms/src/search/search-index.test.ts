import { readQuestion } from './question.ts'
import { SearchIndex, type Indexed } from './search-index.ts'

const entry = (id: string, title: string, body = '', lead = ''): Indexed => ({ id, kind: 'article', slug: id, path: `/articles/${id}`, anchor: null, title, lead, body })

const indexOf = (...entries: Indexed[]): SearchIndex => {
  const index = new SearchIndex('fr')
  entries.forEach((one) => index.put(one))
  return index
}
const ids = (index: SearchIndex, typed: string) => index.find(readQuestion(typed)).found.map(({ entry: { id } }) => id)
const fit = (index: SearchIndex, typed: string) => index.find(readQuestion(typed)).fit

const index = indexOf(
  entry('survey', 'Psilocybin and chronic pain', 'A survey of 8,703 app users'),
  entry('law', 'L’accès légal', 'La réglementation canadienne de la psilocybine'),
  entry('mane', 'Lion’s Mane', 'A culinary mushroom; psilocin isn’t in it'),
  entry('trial', 'A trial', 'Psilocybin was given to people in pain'),
)

describe('what is found', () => {
  test.each([
    ['psilocybin', ['survey', 'trial', 'law']],
    ['psilocybine canadiennes', ['law']],
    ['règlementations', ['law']],
    ['PSILOCYBIN pain', ['survey', 'trial']],
    ['reglementation', ['law']],
    ['l\'acces', ['law']],
    ['8703', ['survey']],
    ['lions mane', ['mane']],
    ['psilo chron', ['survey']],
  ])('by “%s”: every word, in whatever case, accents and form, or what begins with it', (typed, expected) => {
    expect(ids(index, typed).sort()).toEqual(expected.sort())
    expect(fit(index, typed)).toBe('exact')
  })

  test.each([['psylocibine reglementaton', ['law']], ['chornic', ['survey']], ['surwey', ['survey']]])('by “%s”, with slips, where nothing fits exactly', (typed, expected) => {
    expect(ids(index, typed)).toEqual(expected)
    expect(fit(index, typed)).toBe('similar')
  })

  test('by some of the words where nothing has all of them', () => {
    expect(ids(index, 'culinary survey')).toEqual(expect.arrayContaining(['mane', 'survey']))
    expect(fit(index, 'culinary survey')).toBe('some')
  })

  test('a near word doesn’t count while the word itself is there', () => {
    expect(ids(index, 'psilocin')).toEqual(['mane'])
  })

  test('a number is meant as it is', () => {
    const years = indexOf(entry('of-2021', 'Report', 'of 2021'), entry('of-2022', 'Report', 'of 2022'))
    expect(ids(years, '2022')).toEqual(['of-2022'])
    expect(ids(years, '2023')).toEqual([])
  })

  test.each(['', 'zzzzqqq', '   '])('nothing by “%s”', (typed) => {
    expect(ids(index, typed)).toEqual([])
  })
})

test('a title counts for more than a lead, and a lead for more than a text', () => {
  expect(ids(indexOf(entry('c', 'x y', 'pain and more'), entry('b', 'x y', '', 'pain and more'), entry('a', 'pain and more')), 'pain')).toEqual(['a', 'b', 'c'])
})

test('what is put again is found by its new words only; what is dropped by none', () => {
  const changing = indexOf(entry('one', 'Before'))
  changing.put(entry('one', 'After'))
  expect(ids(changing, 'before')).toEqual([])
  expect(ids(changing, 'after')).toEqual(['one'])
  changing.drop('one')
  changing.drop('never there')
  expect(ids(changing, 'after')).toEqual([])
  expect(changing.size).toBe(0)
})

test('what has no page is left out before it is said how well things fit', () => {
  expect(index.find(readQuestion('psilocin'), ({ id }) => id !== 'mane')).toMatchObject({ fit: 'similar' })
  expect(index.find(readQuestion('psilocin')).fit).toBe('exact')
})

describe('what is left out', () => {
  const goods = (id: string, title: string, body: string): Indexed => ({ ...entry(id, title, body), kind: 'product', path: `/shop/${id}` })
  const texts = [
    entry('one', 'Dried truffles', 'Truffles are dug, and mushrooms picked'), entry('two', 'Mushrooms', 'Some are dried; a truffle is none of them'),
    entry('three', 'Mushrooms and more mushrooms', 'dried'), entry('four', 'Mushrooms and more mushrooms', 'dried'),
  ]
  const shown = goods('shown', 'Dried mushrooms', 'A jar of them')
  const hidden = [goods('hidden', 'Truffles', 'Truffles, dried, of a rare kind'), goods('away', 'Rare truffles', 'Truffles and truffles')]
  const withIt = indexOf(...texts, shown, ...hidden)
  const never = indexOf(...texts, shown)
  const without = new Set(['hidden', 'away', 'never-there'])
  const asked = ['truffles', 'rare', 'rare truffles', 'dried mushrooms', 'dried truffles mushrooms', 'trufles', 'rar dried', 'mushrooms', 'kind']
  const answer = (of: SearchIndex, typed: string, left?: ReadonlySet<string>) => {
    const { fit: how, found } = of.find(readQuestion(typed), undefined, left)
    return { fit: how, found: found.map(({ entry: { id }, score, terms }) => [id, score.toFixed(9), [...terms].sort()]) }
  }

  test.each(asked)('changes nothing of the answer to “%s”: how well, what, in which order and by which words', (typed) => {
    expect(answer(withIt, typed, without)).toEqual(answer(never, typed))
  })

  test('is there again for who isn’t to be kept from it, in the same order', () => {
    const before = asked.map((typed) => answer(indexOf(...texts, shown, ...hidden), typed))
    for (let turn = 0; turn < 50; turn += 1) for (const typed of asked) answer(withIt, typed, turn % 2 ? without : new Set(['hidden']))
    expect(asked.map((typed) => answer(withIt, typed))).toEqual(before)
    expect(before[0]?.found.map(([id]) => id)).toEqual(expect.arrayContaining(['hidden', 'away', 'one']))
    expect(before.map((one) => one.found.length)).not.toEqual(asked.map((typed) => answer(never, typed).found.length))
  })

  test('may be changed or taken off meanwhile', () => {
    const changing = indexOf(...texts, shown, ...hidden)
    answer(changing, 'truffles', without)
    changing.put(goods('hidden', 'Chanterelles', 'Not of this kind'))
    changing.drop('away')
    expect(answer(changing, 'chanterelles', without).found).toEqual([])
    expect(ids(changing, 'chanterelles')).toEqual(['hidden'])
    expect(answer(changing, 'rare truffles')).toEqual(answer(indexOf(...texts, shown, goods('hidden', 'Chanterelles', 'Not of this kind')), 'rare truffles'))
    expect(changing.goods.map(({ id }) => id)).toEqual(['shown', 'hidden'])
  })
})

describe('what was changed or taken out', () => {
  const texts = [entry('a', 'Mushrooms and pain', 'One study of mushrooms'), entry('b', 'Questions', 'Mushrooms are named once; pain, sleep and mushrooms'), entry('c', 'The law', 'Sleep')]
  const goods = ['x', 'y', 'z'].map((id) => entry(id, 'Mushrooms', 'Mushrooms for sleep'))
  const scores = (one: SearchIndex) => ['mushrooms', 'pain', 'sleep', 'mushroms'].map((typed) => one.find(readQuestion(typed)).found.map(({ entry: { id }, score }) => [id, score]))

  it('counts no more, at the first question already: as if it had never been there', () => {
    const changed = indexOf(...texts, ...goods)
    for (const { id } of goods) changed.put(entry(id, 'Mushrooms', 'Mushrooms, edited'))
    for (const { id } of goods) changed.drop(id)
    expect(scores(changed)).toEqual(scores(indexOf(...texts)))
  })
})
