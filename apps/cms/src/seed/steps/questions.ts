import type { SeedContext } from '../context.ts'
import { faqs } from '../data/index.ts'
import { draft, publish, type Document } from '../save.ts'
import { toLexical } from '../to-lexical/index.ts'

export async function seedQuestions(seed: SeedContext): Promise<number> {
  const { find } = seed.ids
  for (const [order, { slug, topic, question, answer }] of faqs.entries()) {
    const faq: Document<'faqs'> = {
      as: 'editor', shared: { slug, order, topic: find('topics', topic) },
      words: (locale) => ({ question: question[locale], answer: toLexical(answer[locale], `faqs/${slug}/${locale}`, find) }),
    }
    const id = await draft(seed, 'faqs', faq)
    seed.ids.remember('faqs', slug, id)
    await publish(seed, 'faqs', id, faq)
  }
  return faqs.length
}
