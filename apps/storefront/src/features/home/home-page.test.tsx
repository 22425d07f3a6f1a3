import { render, screen, within } from '@testing-library/react'
import type { GatedHome } from '../../gate/gated.ts'
import { HomePage } from './home-page.tsx'

const home: GatedHome = {
  creed: 'Read closely', seo: { title: 'Home', description: '' }, lead: null, guides: [], products: [],
  lawLog: [
    { date: '2026-10-01', title: 'Canada: regulations', text: 'No advertising.', source: { kindInWords: 'Regulations, Canada', title: 'Controlled Substances Regulations' } },
    { date: '2026-01-01', title: 'Czechia: specialists', text: 'For one patient.', source: { kindInWords: 'Act, Czechia', title: 'Act 270/2025' } },
  ],
  review: { title: 'How we review', text: 'Someone else reads.', picture: null, path: '/how-we-review' },
}

describe('the front page', () => {
  it('says what changed in the law by day, each with its source', () => {
    render(<HomePage home={home} lang="fr" />)
    const [first, ...others] = within(screen.getByRole('region', { name: 'La loi, récemment' })).getAllByRole('listitem')
    expect(others).toHaveLength(1)
    expect(within(first as HTMLElement).getByRole('heading', { level: 3, name: 'Canada: regulations' })).toBeInTheDocument()
    expect(within(first as HTMLElement).getByText('1er octobre 2026')).toHaveAttribute('datetime', '2026-10-01')
    expect(first).toHaveTextContent('Source : Regulations, Canada. Controlled Substances Regulations')
    expect(within(first as HTMLElement).getByText('Controlled Substances Regulations')).toHaveAttribute('lang', 'en')
  })

  it('has no empty band where the law or the review has nothing to say', () => {
    const { container } = render(<HomePage home={{ ...home, lawLog: [], review: { ...home.review, title: '' } }} lang="en" />)
    expect(container.querySelectorAll('.band')).toHaveLength(0)
    expect(screen.queryByRole('region', { name: 'The law, lately' })).toBeNull()
  })

  it('gives the review the whole width where no change in the law stands beside it', () => {
    const { container } = render(<HomePage home={{ ...home, lawLog: [] }} lang="en" />)
    expect(container.querySelector('.law-and-review')).toBeNull()
    expect(screen.getByRole('region', { name: 'How we review' })).toBeInTheDocument()
  })
})
