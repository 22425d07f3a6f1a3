import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import file from './cases.json'

// Stands apart from the cases' own test, since mutation testing runs that one away from the pages.

it.each([...new Set(file.cases.map(({ source }) => source))])('finds the source that cases name: %s', (source) => {
  const [path = '', heading] = source.split('#')
  // The heading's address, as Markdown pages make it.
  const addresses = readFileSync(join(__dirname, '../../..', path), 'utf8').split('\n').filter((line) => line.startsWith('#')).map((line) => line.replace(/^#+ /, '').toLowerCase().replace(/[^a-z ]/g, '').replaceAll(' ', '-'))
  if (heading !== undefined) expect(addresses).toContain(heading)
})

it.each(file.cases)('says when a person checked it: $says', ({ checkedOn }) => {
  expect(checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/)
})
