import { classesInTree, classesMeet } from './class-tree.ts'

const titles: Record<string, string> = { goods: 'Goods', print: 'Print', book: 'Book', fungi: 'Fungi', truffle: 'Truffle' }
const classes = [{ id: 'truffle', parent: 'fungi' }, { id: 'book', parent: 'print' }, { id: 'print', parent: 'goods' }, { id: 'fungi', parent: 'goods' }, { id: 'goods' }]
const tree = (list: { id: string; parent?: string }[]) => classesInTree(list, (id) => titles[id] ?? id, 'en').map(({ id, depth }) => `${depth} ${id}`)

test('classes stand below what holds them, brothers by title', () => {
  expect(tree(classes)).toEqual(['0 goods', '1 fungi', '2 truffle', '1 print', '2 book'])
})

test('a faulty tree is shown whole: without a parent at the root, in a circle at the end', () => {
  expect(tree([{ id: 'book', parent: 'gone' }, { id: 'a', parent: 'b' }, { id: 'b', parent: 'a' }])).toEqual(['0 book', '0 a', '0 b'])
  expect(classesMeet([{ id: 'a', parent: 'b' }, { id: 'b', parent: 'a' }])('a', 'c')).toBe(false)
})

test.each([['book', 'print', true], ['goods', 'truffle', true], ['fungi', 'fungi', true], ['book', 'fungi', false], ['print', 'fungi', false]])('%s and %s meet: %s', (a, b, meet) => {
  expect(classesMeet(classes)(a, b)).toBe(meet)
})
