import { render, screen, within } from '@testing-library/react'
import { RegionPage } from './region-page.tsx'

const canada = { country: 'Canada', lines: [{ label: 'Crisis:', number: '9-8-8', tel: '988' }], reading: [{ path: '/guides/legal', title: 'Legal access', textLocale: 'en' as const }] }
const elsewhere = { country: 'Elsewhere', lines: [{ label: 'Emergency:', number: '112', tel: '112' }], reading: [] }

describe('the page about places', () => {
  it('says what depends on a place, that nothing is sold, and that nothing is asked', () => {
    render(<RegionPage region={{ countries: [canada] }} lang="en" />)
    expect(screen.getByRole('heading', { level: 1, name: 'Your place' })).toBeInTheDocument()
    expect(screen.getByText(/Nothing is sold here yet/)).toBeInTheDocument()
    expect(screen.getByText(/doesn’t ask where you are/)).toBeInTheDocument()
    expect(screen.queryByRole('form')).toBeNull()
  })

  it('gives each country its lines and what there is to read on its law', () => {
    render(<RegionPage region={{ countries: [canada, elsewhere] }} lang="fr" />)
    const help = screen.getByRole('region', { name: 'De l’aide, par pays' })
    expect(within(help).getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(['Canada', 'Elsewhere'])
    expect(within(help).getByRole('link', { name: '9-8-8' })).toHaveAttribute('href', 'tel:988')
    expect(within(help).getByRole('link', { name: 'Legal access' })).toHaveAttribute('href', '/fr/guides/legal')
    expect(within(help).getByRole('link', { name: 'Legal access' })).toHaveAttribute('lang', 'en')
    expect(within(help).getAllByText(/encore rien publié/)).toHaveLength(1)
  })

  it('says where no line is listed at all', () => {
    render(<RegionPage region={{ countries: [] }} lang="en" />)
    expect(screen.getByText('No line is listed yet.')).toBeInTheDocument()
  })
})
