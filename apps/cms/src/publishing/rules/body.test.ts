import { block, citation, heading, paragraph, richText } from '../../../tests/support/content.ts'
import { findBodyProblem, listCitations, listSources } from './body.ts'

const problem = (...nodes: Parameters<typeof richText>) => findBodyProblem(richText(...nodes))?.en ?? null

test('a text needs words or a block', () => {
  expect(findBodyProblem(null)?.en).toBe('The text is empty.')
  expect(problem(paragraph('  '))).toBe('The text is empty.')
  expect(problem(paragraph('Words.'))).toBeNull()
  expect(problem(block('callout', {}))).toBeNull()
  expect(findBodyProblem(null, { mayBeEmpty: true })).toBeNull()
})

test('headings start at h2 and go down one level at a time', () => {
  expect(problem(heading(3, 'Too deep'))).toContain('“Too deep” skips a level: after h1 comes h2')
  expect(problem(heading(2, 'One'), heading(4, 'Three'))).toContain('after h2 comes h3')
  expect(problem(heading(2, 'One'), heading(3, 'Two'), heading(4, 'Three'), heading(2, 'Again'))).toBeNull()
  expect(problem(heading(2, ''), paragraph('Words.'))).toContain('A heading is empty')
})

test('a citation names a source, in a block’s own text too', () => {
  expect(problem(paragraph('A claim', citation(null)))).toContain('names no source')
  expect(problem(paragraph('A claim', citation('s1')))).toBeNull()
  const callout = (source: string | null) => block('callout', { body: richText(paragraph('A claim', citation(source))) })
  expect(problem(callout(null))).toContain('names no source')
  expect(problem(callout('s1'))).toBeNull()
})

test('every source that a text leans on is found once for each place', () => {
  const text = richText(
    paragraph('A', citation('s1')),
    block('quickSummary', { rows: [{ sources: ['s2', { id: 's3' }] }] }),
    block('comparisonTable', { rows: [{ source: 's4' }, { source: null }] }),
  )
  expect(listSources(text)).toEqual(['s1', 's2', 's3', 's4'])
  expect(listCitations(text)).toEqual(['s1'])
})
