// Writes 2,000 published documents in both languages into the database that the environment names, past the house's own
// rules, since only their words matter here. Run by bench/search.
import { getPayload } from 'payload'
import config from '../../src/payload.config.ts'
import { createWords } from './words.ts'

const kinds = [
  { collection: 'articles', count: 300, words: 1500 }, { collection: 'guides', count: 300, words: 1500 },
  { collection: 'faqs', count: 600, words: 120 }, { collection: 'products', count: 800, words: 400 },
] as const

const words = createWords(1)
const paragraphs = (count: number) => Array.from({ length: Math.ceil(count / 60) }, () => ({ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, format: 0, text: words.sentence(60) }] }))
const text = (count: number) => ({ root: { type: 'root', version: 1, format: '', indent: 0, direction: 'ltr', children: paragraphs(count) } })
const inBoth = <T>(make: () => T) => ({ en: make(), fr: make() })

const payload = await getPayload({ config })
for (const { collection, count, words: length } of kinds) {
  for (let n = 0; n < count; n++) {
    const title = inBoth(() => words.sentence(8))
    const lead = inBoth(() => words.sentence(30))
    const body = inBoth(() => text(length))
    const fields = {
      articles: { title, lead, body }, guides: { title, lead, body }, faqs: { question: title, answer: body },
      products: { title, lead, summary: inBoth(() => words.sentence(20)), whatItIs: body, whatItIsNot: inBoth(() => text(60)), studies: inBoth(() => text(60)) },
    }[collection]
    const now = new Date().toISOString()
    await payload.db.create({ collection, data: { ...fields, slug: `bench-${n}`, _status: 'published', languageState: inBoth(() => 'ready'), createdAt: now, updatedAt: now } })
  }
}
await payload.db.create({ collection: 'changes', data: { tags: ['articles:*', 'guides:*', 'faqs:*', 'products:*'], at: Date.now() } })
await payload.destroy()
process.exit(0)
