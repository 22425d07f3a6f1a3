import type { FlattenedField } from 'payload'
import { flattenAllFields } from 'payload'
import { citation } from '../blocks/citation.ts'
import { articleBlocks } from '../blocks/index.ts'
import { makeSource } from '../../tests/support/content.ts'
import { testPayload, type TestCms } from '../../tests/support/test-payload.ts'

let cms: TestCms
beforeAll(async () => { cms = await testPayload() })
afterAll(() => cms.end())

/** Written by people. The house's own rows, Payload's collections and the accounts have their own rules. */
const written = ['articles', 'guides', 'faqs', 'pages', 'topics', 'media', 'sources', 'authors', 'products', 'variants', 'stock', 'product-facts', 'product-classes', 'rules', 'places', 'policy-cases', 'comments', 'shipping-zones', 'tax-rates'] as const
/** Filled in by Payload from the file itself, or by the house; an address has a bound in its own check. */
const exempt = new Set(['id', 'approvedAt', 'approvedEvidence', 'blockName', 'blockType', 'filename', 'mimeType', 'url', 'thumbnailURL', 'slug'])

function unbounded(fields: FlattenedField[], at: string): string[] {
  return fields.flatMap((field): string[] => {
    const path = `${at}.${field.name}`
    switch (field.type) {
      case 'text':
      case 'textarea': return (exempt.has(field.name) && field.maxLength === undefined) || (field.maxLength ?? Infinity) <= 5000 ? [] : [path]
      case 'array': return [...((field.maxRows ?? Infinity) <= 100 ? [] : [path]), ...unbounded(field.flattenedFields, path)]
      case 'relationship':
      case 'upload': return field.hasMany && !((field.maxRows ?? Infinity) <= 100) ? [path] : []
      case 'group':
      case 'tab': return unbounded(field.flattenedFields, path)
      default: return []
    }
  })
}

test('whatever people write has a bound: words, rows and relations', () => {
  const { collections, globals, config } = cms.payload
  expect(written.flatMap((slug) => unbounded(collections[slug].config.flattenedFields, slug))).toEqual([])
  expect(globals.config.filter(({ slug }) => !slug.startsWith('payload-')).flatMap(({ slug, flattenedFields }) => unbounded(flattenedFields, slug))).toEqual([])
  expect([...articleBlocks, citation].flatMap(({ slug, fields }) => unbounded(flattenAllFields({ fields }), slug))).toEqual([])
  // What is new is looked at too.
  const known = new Set<string>([...written, 'staff', 'changes', 'snapshots', 'rule-sets', 'rule-changes', 'policy-head', 'audit-log', 'decision-log', 'carts', 'orders', 'order-events', 'stock-ledger', 'payment-events', 'order-mails'])
  expect(config.collections.map(({ slug }) => slug).filter((slug) => !slug.startsWith('payload-') && !known.has(slug))).toEqual([])
})

test('what is too long or of another shape is refused in words', async () => {
  const id = await makeSource(cms.payload)
  const refusal = async (data: object) => {
    try {
      await cms.payload.update({ collection: 'sources', id, locale: 'en', data })
      return null
    } catch (error) {
      return Object.fromEntries((error as { data: { errors: { path: string; message: string }[] } }).data.errors.map(({ path, message }) => [path, message]))
    }
  }
  expect(await refusal({ url: `https://example.org/${'x'.repeat(2000)}` })).toEqual({ url: expect.stringContaining('2000') })
  expect(await refusal({ url: `https://example.org/${'x'.repeat(200)}`, doi: '10.1136/rapm', pmid: '123' })).toBeNull()
  expect(await refusal({ title: 'A study\nand a line' })).toEqual({ title: expect.stringContaining('One line') })
  expect(await refusal({ key: 'Not A Key', doi: 'doi', pmid: 'x' })).toMatchObject({ key: expect.stringContaining('Lower-case'), doi: expect.stringContaining('10.'), pmid: expect.any(String) })
  expect(await refusal({ title: 'x'.repeat(501) })).toEqual({ title: expect.stringContaining('500') })
})
