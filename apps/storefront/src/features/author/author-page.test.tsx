import { render, screen } from '@testing-library/react'
import { listedText } from '../../../test/list-content.ts'
import { author, reviewer } from '../../../test/page-content.ts'
import { AuthorPage } from './author-page.tsx'

const none = { bio: '', wrote: [], reviewed: [], reviewPath: '/how-we-review' }

describe('the page of a person', () => {
  it('says who they are, with credentials and words about them, and what they reviewed', () => {
    render(<AuthorPage author={{ ...none, person: reviewer, bio: 'Reads closely.\n\nSigns\nwith a date.', reviewed: [listedText(1)] }} lang="en" />)
    expect(screen.getByRole('heading', { level: 1, name: 'Dr Inès Caldwell, MD, FRCPC' })).toBeInTheDocument()
    expect(screen.getByText('pain medicine')).toBeInTheDocument()
    expect(screen.getByText('Reads closely.')).not.toBe(screen.getByText(/Signs\s+with a date\./))
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(['Reviewed'])
    expect(screen.getByRole('link', { name: 'How we review' })).toHaveAttribute('href', '/en/how-we-review')
  })

  it('says of an invented person that they are, and of nobody else', () => {
    const { unmount } = render(<AuthorPage author={{ ...none, person: reviewer }} lang="en" />)
    expect(screen.getByText('An invented person of this demonstration.')).toBeInTheDocument()
    unmount()
    render(<AuthorPage author={{ ...none, person: author }} lang="en" />)
    expect(screen.queryByText(/invented/)).toBeNull()
  })

  it('says in words that nothing of theirs is published', () => {
    render(<AuthorPage author={{ ...none, person: author }} lang="fr" />)
    expect(screen.getByText(/n’est publié en ce moment/)).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Comment nous révisons' })).toBeNull()
  })
})
