import { render, screen, within } from '@testing-library/react'
import { listedText } from '../../../test/list-content.ts'
import { TextListPage } from './text-list-page.tsx'

const topics = [{ title: 'The studies', path: '/topics/the-studies' }, { title: 'The law', path: '/topics/the-law' }]

describe('the list of articles', () => {
  it('is named, leads to its texts and on to topics, and says where one is', () => {
    render(<TextListPage list={{ kind: 'article', texts: [listedText(1), listedText(2)], topics }} lang="en" />)
    expect(screen.getByRole('heading', { level: 1, name: 'Articles' })).toBeInTheDocument()
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(['Text 1', 'Text 2'])
    expect(within(screen.getByRole('navigation', { name: 'By topic' })).getByRole('link', { name: 'The law' })).toHaveAttribute('href', '/en/topics/the-law')
    expect(screen.getByRole('navigation', { name: 'Where you are' })).toHaveTextContent(/^HomeArticles$/)
  })

  it('says in words that there is nothing yet', () => {
    render(<TextListPage list={{ kind: 'guide', texts: [], topics: [] }} lang="fr" />)
    expect(screen.getByRole('heading', { level: 1, name: 'Guides' })).toBeInTheDocument()
    expect(screen.getByText(/Aucun guide n’est publié/)).toBeInTheDocument()
    expect(screen.queryByRole('navigation', { name: 'Par sujet' })).toBeNull()
  })
})
