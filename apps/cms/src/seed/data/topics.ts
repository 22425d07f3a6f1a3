import type { Both } from '../authoring/language.ts'
import type { TopicSlug } from './slugs.ts'

export interface TopicSeed { slug: TopicSlug; title: Both<string>; description: Both<string> }

/** In the order in which the page of questions shows them. */
export const topics: readonly TopicSeed[] = [
  {
    slug: 'the-studies',
    title: { en: 'The studies', fr: 'Les études' },
    description: { en: 'What was studied, in whom, and what it can’t show.', fr: 'Ce qui a été étudié, chez qui, et ce que cela ne peut pas montrer.' },
  },
  {
    slug: 'the-law',
    title: { en: 'The law', fr: 'La loi' },
    description: { en: 'What the texts of the law say, by place and date.', fr: 'Ce que disent les textes de loi, selon le lieu et la date.' },
  },
  {
    slug: 'this-site',
    title: { en: 'This site', fr: 'Ce site' },
    description: { en: 'Who writes it, how it is reviewed, and what it leaves out.', fr: 'Qui l’écrit, comment il est révisé, et ce qu’il laisse de côté.' },
  },
]
