import { partAuthors } from './part-authors.ts'

const edit = (event: string, subject: string, actorName: string, before: object | null, after: object | null) =>
  ({ event, subject, actorName, before: before && JSON.stringify(before), after: after && JSON.stringify(after) })

test('each part has the authors of its own edits, each once', () => {
  const authors = partAuthors([
    edit('rule.created', 'rules/kits', 'Ada', null, { ruleId: 'kits' }),
    edit('rule.changed', 'rules/kits', 'Ben', { ruleId: 'kits' }, { ruleId: 'kits' }),
    edit('rule.changed', 'rules/kits', 'Ada', { ruleId: 'kits' }, { ruleId: 'kits' }),
    edit('shop-places.changed', 'globals/shop-places', 'Cleo', {}, {}),
  ])
  expect(authors('rules', 'kits')).toEqual(['Ada', 'Ben'])
  expect(authors('shop-places', 'shop-places')).toEqual(['Cleo'])
  expect(authors('rules', 'books')).toEqual([])
})

test('a rename is an edit of the old name and of the new one', () => {
  const authors = partAuthors([edit('rule.changed', 'rules/kits-ca', 'Ada', { ruleId: 'kits' }, { ruleId: 'kits-ca' })])
  expect([authors('rules', 'kits'), authors('rules', 'kits-ca')]).toEqual([['Ada'], ['Ada']])
})

test('who replaced the working copy wrote all of it, and earlier edits are gone', () => {
  const authors = partAuthors([
    edit('rule.changed', 'rules/kits', 'Ada', { ruleId: 'kits' }, { ruleId: 'kits' }),
    edit('working-copy.replaced', 'working-copy', 'Ben', {}, {}),
    edit('rule.changed', 'rules/books', 'Cleo', { ruleId: 'books' }, { ruleId: 'books' }),
  ])
  expect([authors('rules', 'kits'), authors('rules', 'books')]).toEqual([['Ben'], ['Ben', 'Cleo']])
})
