import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BodyNode } from '../authoring/nodes.ts'
import { articles, faqs, guides, lawLog, products, sources } from './index.ts'
import { helpLineSources } from './sources/help-lines.ts'
import type { SourceKey } from './sources/index.ts'
import { allTexts, citationsIn, proseIn } from './test/walk.ts'

// The demo may say what the record of our research says, and no more: a figure that isn't in this list isn't in the record.
const recorded = new Set([
  // the studies: how many, which share, how long, when
  '28', '76.2', '3', '21', '20', '4050', '4653', '4000', '85', '953', '180', '30', '2021', '2022', '2023', '2024', '2025',
  // the law: schedules and items, sections, terms in years, numbers of regulations, dates
  '11', '12', '2', '4', '5', '6', '7.1', '9', '10', '56', '227', '234', '235', '237', '238', '08.002', '242', '271', '1', '8', '14', '16', '17', '2008', '2026',
  // whom to call
  '988', '911', '112',
])

/** "4,050" and "4 050" are one figure, and so are "76.2" and "76,2". */
const figuresIn = (text: string): string[] =>
  (text.match(/\d+(?:[, ]\d{3}(?!\d))*(?:[.,]\d+)*/g) ?? []).map((found) => found.replace(/[, ](?=\d{3}(?!\d))/g, '').replace(',', '.'))

/** What a product is made of is invented along with it, and says so on every page; the rest are claims. */
const claiming = allTexts.filter(({ name }) => !/^products\/(fungi-field-guide|symptom-journal)\//.test(name)).map(({ name, text }) => [name, text] as const)

test.each(claiming)('%s: has no figure that the record doesn’t have, and the same ones in both languages', (_, { en, fr }) => {
  const english = proseIn(en).flatMap(figuresIn), french = proseIn(fr).flatMap(figuresIn)
  expect(english.filter((figure) => !recorded.has(figure))).toEqual([])
  expect(french.sort()).toEqual(english.sort())
})

test('the list of figures is no wider than the texts need', () => {
  const used = new Set(claiming.flatMap(([, text]) => proseIn(text.en).flatMap(figuresIn)))
  expect([...recorded].filter((figure) => !used.has(figure))).toEqual([])
})

/** The parts of a text that each make their own claims: paragraphs, items, rows. A table of steps makes none. */
function partsOf(node: BodyNode): unknown[] {
  if (node.node === 'paragraph' || node.node === 'quote') return [node.line]
  if (node.node === 'list') return [...node.items]
  if (node.node !== 'block') return []
  const { block } = node
  if (block.name === 'quickSummary' || block.name === 'comparisonTable' || block.name === 'protocolTable') return [...block.rows]
  if (block.name === 'callout') return block.body.flatMap(partsOf)
  if (block.name === 'lawfulChannels') return [...block.channels]
  return block.name === 'figure' ? [block] : []
}

const read = [...[...articles, ...guides].map(({ slug, body }) => [slug, body] as const), ...faqs.map(({ slug, answer }) => [slug, answer] as const)]

test.each(read)('%s: each part with a figure cites where it is from', (_, body) => {
  for (const nodes of [body.en, body.fr]) {
    const parts = nodes.flatMap(partsOf)
    expect(parts.length).toBeGreaterThan(0)
    const uncited = parts.filter((part) => proseIn(part).flatMap(figuresIn).length > 0 && citationsIn(part).length === 0)
    expect(uncited.map((part) => proseIn(part).join(''))).toEqual([])
  }
})

test('a study was read as its abstract, and every source says what it doesn’t show', () => {
  for (const [key, { doi, read: what, doesNotShow }] of Object.entries(sources)) {
    if (doi) expect({ key, what }).toEqual({ key, what: 'abstract' })
    expect(doesNotShow.en.length).toBeGreaterThan(10)
  }
})

test('a product either cites its studies or says plainly that none is listed', () => {
  for (const { slug, studies } of products) {
    const says = proseIn(studies.en).join(' ')
    expect({ slug, ok: citationsIn(studies.en).length > 0 || says.startsWith('No study is listed') }).toEqual({ slug, ok: true })
  }
})

/** The parts of a product are one document in the table. */
const documentOf = (name: string): string => name.split('/').slice(0, 2).join('/')
const rows = readFileSync(join(import.meta.dirname, '../../../../../docs/claims.md'), 'utf8').split('\n').filter((line) => line.startsWith('|'))
const citing = allTexts.map(({ name, text }) => [documentOf(name), [...new Set([...citationsIn(text.en), ...citationsIn(text.fr)])]] as const)
  .filter(([, keys]) => keys.length > 0)

test.each(citing)('%s: each of its citations names a source that is on record, and has its row in the table of claims', (document, keys) => {
  for (const key of keys) {
    expect({ key, onRecord: key in sources }).toEqual({ key, onRecord: true })
    expect({ key, document, inTable: rows.some((row) => row.includes(`\`${document}\``) && row.includes(`\`${key}\``)) }).toEqual({ key, document, inTable: true })
  }
})

test('the table of claims names each source with its title, its year and its DOI, and no source that isn’t on record', () => {
  const named = new Set(rows.flatMap((row) => [...row.matchAll(/^\|[^|]*\|[^|]*\| `([a-z0-9-]+)`/g)].map(([, key]) => key)))
  expect([...named].sort()).toEqual(Object.keys(sources).sort())
  for (const [key, { title, year, doi }] of Object.entries(sources) as [SourceKey, (typeof sources)[SourceKey]][]) {
    for (const row of rows.filter((line) => line.includes(`| \`${key}\``))) {
      for (const part of [title.replace(/\.$/, ''), String(year ?? ''), doi ?? '']) expect({ key, row, part, there: row.includes(part) }).toEqual({ key, row, part, there: true })
    }
  }
})

/** The rows that make a claim: where, what we say (without remarks on it), the source's key. */
const claims = rows.map((row) => row.split('|').slice(1, -1).map((cell) => cell.trim())).flatMap(([where = '', says = '', source = '']) => {
  const key = /^`([a-z0-9-]+)`/.exec(source)?.[1]
  return key ? [{ documents: [...where.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name), says: says.replace(/\s\(The [^)]*\)/g, ''), key }] : []
})
/** What a document cites. The lines to call cite nothing on the page; where each is from is kept beside the sources. */
const citedIn = (document: string): string[] => (document === 'globals/site' ? Object.keys(helpLineSources) : citing.flatMap(([name, keys]) => (name === document ? keys : [])))

test('each row of the table of claims stands in the demo: its documents are there, and cite its source', () => {
  expect(claims.length).toBeGreaterThan(50)
  const astray = claims.flatMap(({ documents, key, says }) => (documents.length === 0 ? [`${key}: ${says}`] : documents.filter((name) => !citedIn(name).includes(key)).map((name) => `${name} doesn’t cite ${key}`)))
  expect(astray).toEqual([])
})

test('each figure that the table says we name stands in a document of its row', () => {
  const dates = lawLog.flatMap(({ date }) => date.split('-').map((part) => String(Number(part))))
  const astray = claims.flatMap(({ documents, says }) => {
    const there = new Set(allTexts.filter(({ name }) => documents.includes(documentOf(name))).flatMap(({ text }) => proseIn(text.en).flatMap(figuresIn)))
    return figuresIn(says).filter((figure) => !there.has(figure) && !(documents.includes('globals/law-log') && dates.includes(figure))).map((figure) => `${figure} in “${says}”`)
  })
  expect(astray).toEqual([])
})
