import type { CorrectionsView } from '@gatehouse/contract'
import { render, screen, within } from '@testing-library/react'
import { pageView } from '../../../test/list-content.ts'
import { described, cite, reference, words } from '../../../test/page-content.ts'
import { CorrectionsPage } from './corrections-page.tsx'
import { StandingPage } from './standing-page.tsx'

describe('a standing page', () => {
  it('says what it is, who speaks, and what is on it', () => {
    render(<StandingPage page={pageView()} siteName="Lamella & Margin" lang="en" levelOf={described} />)
    expect(screen.getByRole('heading', { level: 1, name: 'About this house' })).toBeInTheDocument()
    expect(screen.getByText('By the house: Lamella & Margin')).toBeInTheDocument()
    expect(screen.getAllByRole('link', { name: 'Two' })[0]).toHaveAttribute('href', '#two')
    expect(screen.getByRole('navigation', { name: 'Where you are' })).toHaveTextContent(/^HomeAbout this house$/)
  })

  it('below /legal says so where one is', () => {
    render(<StandingPage page={pageView({ slug: 'legal/privacy', title: 'Privacy' })} siteName="S" lang="en" levelOf={described} />)
    expect(screen.getByRole('navigation', { name: 'Where you are' })).toHaveTextContent(/^HomeLegalPrivacy$/)
  })

  it('in French that isn’t ready is the English text, marked so', () => {
    render(<StandingPage page={pageView()} siteName="S" lang="fr" levelOf={described} />)
    expect(screen.getByText(/pas encore en français/)).toBeInTheDocument()
    expect(screen.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'en')
  })

  it('lists what it cites', () => {
    render(<StandingPage page={pageView({ body: [{ type: 'paragraph', children: [words('So.'), cite(1)] }], references: [reference(1)] })} siteName="S" lang="en" levelOf={described} />)
    expect(screen.getByRole('heading', { level: 2, name: 'References' })).toBeInTheDocument()
  })
})

const corrections: CorrectionsView['corrections'] = [
  { date: '2026-11-12', text: 'Un nombre était faux.', textLocale: 'fr', of: { kind: 'article', path: '/articles/one', title: 'Un', textLocale: 'fr' } },
  { date: '2026-10-29', text: 'A year was wrong.', textLocale: 'en', of: { kind: 'guide', path: '/guides/two', title: 'Deux', textLocale: 'fr' } },
]

describe('the corrections', () => {
  it('stand with date, text and the page that they concern, each in its language', () => {
    render(<CorrectionsPage view={{ page: pageView({ slug: 'corrections', title: 'Corrections', textLocale: 'fr' }), corrections }} siteName="S" lang="fr" levelOf={described} />)
    const [first, second] = within(screen.getByRole('region', { name: 'Les corrections jusqu’ici' })).getAllByRole('listitem')
    expect(first).toHaveTextContent(/12 novembre 2026Un nombre était faux\.Dans l’article Un/)
    expect(within(first as HTMLElement).getByRole('link', { name: 'Un' })).toHaveAttribute('href', '/fr/articles/one#corrections')
    expect(within(second as HTMLElement).getByText('A year was wrong.')).toHaveAttribute('lang', 'en')
    expect(within(second as HTMLElement).getByRole('link', { name: 'Deux' })).not.toHaveAttribute('lang')
  })

  it('come first in the list of what is on the page', () => {
    render(<CorrectionsPage view={{ page: pageView({ slug: 'corrections' }), corrections }} siteName="S" lang="en" levelOf={described} />)
    const [contents] = screen.getAllByRole('navigation', { name: 'On this page' })
    expect(within(contents as HTMLElement).getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Corrections so far', 'One', 'Two', 'Three'])
  })

  it('have their page while nobody has written about them, and say when there are none', () => {
    render(<CorrectionsPage view={{ page: null, corrections: [] }} siteName="S" lang="en" levelOf={described} />)
    expect(screen.getByRole('heading', { level: 1, name: 'Corrections' })).toBeInTheDocument()
    expect(screen.getByText(/had to be corrected so far/)).toBeInTheDocument()
  })
})
