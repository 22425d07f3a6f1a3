import type { Both } from '../../authoring/language.ts'
import type { ShortNode } from '../../authoring/nodes.ts'
import type { FaqSlug, TopicSlug } from '../slugs.ts'

export interface FaqSeed { slug: FaqSlug; topic: TopicSlug; question: Both<string>; answer: Both<readonly ShortNode[]> }
