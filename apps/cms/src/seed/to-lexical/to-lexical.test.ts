import { findBodyProblem, listCitations, listSources } from '../../publishing/rules/body.ts'
import { block } from '../authoring/blocks.ts'
import { cite, em, link, strong } from '../authoring/inline.ts'
import { bullets, h2, p, rule, steps } from '../authoring/nodes.ts'
import { allTexts, citationsIn, valuesOf } from '../data/test/walk.ts'
import { toLexical } from './index.ts'
import type { LexicalNode } from './lexical.ts'

const find = (collection: string, key: string) => `${collection}:${key}`

const nodesIn = (node: LexicalNode): LexicalNode[] => {
  const inner = node.type === 'block' ? [(node.fields as { body?: { root: LexicalNode } }).body?.root].filter((root) => root !== undefined) : []
  return [node, ...[...((node.children as LexicalNode[] | undefined) ?? []), ...inner].flatMap(nodesIn)]
}

/** What the editor needs of each kind of node, or it can't be opened. */
const shapes: Record<string, object> = {
  root: { direction: 'ltr', format: '', indent: 0, version: 1, children: expect.any(Array) },
  paragraph: { direction: 'ltr', format: '', indent: 0, version: 1, textFormat: 0, textStyle: '', children: expect.any(Array) },
  heading: { tag: expect.stringMatching(/^h[234]$/), direction: 'ltr', format: '', indent: 0, version: 1 },
  quote: { direction: 'ltr', format: '', indent: 0, version: 1 },
  list: { listType: expect.stringMatching(/^(bullet|number)$/), tag: expect.stringMatching(/^[uo]l$/), start: 1, version: 1, indent: 0 },
  listitem: { value: expect.any(Number), version: 1, indent: 0 },
  text: { text: expect.stringMatching(/./), format: expect.any(Number), detail: 0, mode: 'normal', style: '', version: 1 },
  link: { version: 3, id: expect.stringMatching(/^[0-9a-f]{24}$/), fields: { linkType: 'custom', url: expect.stringMatching(/^\//) } },
  horizontalrule: { version: 1 },
  block: { version: 2, format: '', fields: expect.objectContaining({ id: expect.stringMatching(/^[0-9a-f]{24}$/), blockType: expect.any(String) }) },
  inlineBlock: { version: 1, fields: { id: expect.stringMatching(/^[0-9a-f]{24}$/), blockName: '', blockType: 'citation', source: expect.stringMatching(/^sources:/) } },
}

const both = allTexts.flatMap(({ name, text }) => [[`${name} in English`, text.en], [`${name} in French`, text.fr]] as const)

test.each(both)('%s: is text that the editor opens and the publishing rules let through', (name, nodes) => {
  const value = toLexical(nodes, name, find)
  for (const node of nodesIn(value.root)) expect(node).toMatchObject({ type: node.type, ...(shapes[node.type] ?? { unknown: true }) })
  expect(findBodyProblem(value)).toBeNull()
  expect(listCitations(value)).toEqual(valuesOf(nodes, ['cite']).map((key) => `sources:${String(key)}`))
  expect([...new Set(listSources(value))].sort()).toEqual([...new Set(citationsIn(nodes))].map((key) => `sources:${key}`).sort())
  const ids = valuesOf(value, ['id'])
  expect(new Set(ids).size).toBe(ids.length)
})

test('the same text is the same JSON each time, and another text has other ids', () => {
  const text = [p('A ', cite('goel-2023')), block({ name: 'productCta', product: 'hemp-oil', text: 'Why' })]
  expect(toLexical(text, 'one', find)).toEqual(toLexical(text, 'one', find))
  const [one, two] = ['one', 'two'].map((name) => valuesOf(toLexical(text, name, find), ['id']))
  expect(one?.filter((id) => two?.includes(id))).toEqual([])
})

test('marks, links, lists and rules become the nodes of their kind', () => {
  const { root } = toLexical([h2('Title'), p(strong('bold'), em('italic'), link('/faq', 'questions')), bullets(['a'], ['b']), steps(['c']), rule], 'x', find)
  expect(root.children.map(({ type, tag }) => [type, tag])).toEqual([['heading', 'h2'], ['paragraph', undefined], ['list', 'ul'], ['list', 'ol'], ['horizontalrule', undefined]])
  expect((root.children[1]?.children as LexicalNode[]).map(({ type, format }) => [type, format])).toEqual([['text', 1], ['text', 2], ['link', '']])
  expect((root.children[2]?.children as LexicalNode[]).map(({ value }) => value)).toEqual([1, 2])
})

test('a name that nothing was written under stops the seed', () => {
  const none = () => { throw new Error('not written') }
  expect(() => toLexical([p(cite('goel-2023'))], 'x', none)).toThrow('not written')
})
