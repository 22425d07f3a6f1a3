import type { TopicView } from '@gatehouse/contract'
import { render, screen } from '@testing-library/react'
import { listedText } from '../../../test/list-content.ts'
import { described, cite, reference, words } from '../../../test/page-content.ts'
import { TopicPage } from './topic-page.tsx'

const topic = (more: Partial<TopicView> = {}): TopicView => ({
  slug: 'the-law', title: 'The law', description: 'What the texts say.', articles: [listedText(1)], guides: [listedText(2, { kind: 'guide' })],
  questions: [{ id: 'q1', slug: 'may-i', question: 'May I?', answer: [{ type: 'paragraph', children: [words('It depends.'), cite(1)] }], textLocale: 'en' }],
  references: [reference(1)], topics: [{ title: 'The law', path: '/topics/the-law' }, { title: 'The studies', path: '/topics/the-studies' }], ...more,
})
const sections = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)

describe('a topic', () => {
  it('has its articles, guides and questions, and the sources of the answers', () => {
    render(<TopicPage topic={topic()} lang="en" levelOf={described} />)
    expect(sections()).toEqual(['Articles', 'Guides', 'Questions', 'References'])
    expect(screen.getByRole('link', { name: 'Reference 1' })).toHaveAttribute('href', '#ref-1')
    expect(screen.getByText('May I?')).toBeInTheDocument()
  })

  it('has no section for what there is none of', () => {
    render(<TopicPage topic={topic({ articles: [], questions: [], references: [] })} lang="en" levelOf={described} />)
    expect(sections()).toEqual(['Guides'])
  })

  it('leads on to other topics and marks itself among them', () => {
    render(<TopicPage topic={topic()} lang="en" levelOf={described} />)
    expect(screen.getByRole('link', { name: 'The law' })).toHaveAttribute('aria-current', 'page')
    expect(screen.getByRole('link', { name: 'The studies' })).toHaveAttribute('href', '/en/topics/the-studies')
  })

  it('shows no choice of topics where it is the only one', () => {
    render(<TopicPage topic={topic({ topics: [{ title: 'The law', path: '/topics/the-law' }] })} lang="en" levelOf={described} />)
    expect(screen.queryByRole('navigation', { name: 'Other topics' })).toBeNull()
  })
})
