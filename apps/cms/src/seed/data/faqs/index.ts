import type { FaqSeed } from './faq-seed.ts'
import { lawFaqs } from './law.ts'
import { studyFaqs } from './studies.ts'
import { siteFaqs } from './this-site.ts'

export type { FaqSeed } from './faq-seed.ts'
export const faqs: readonly FaqSeed[] = [...studyFaqs, ...lawFaqs, ...siteFaqs]
