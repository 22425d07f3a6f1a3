import { render, screen, within } from '@testing-library/react'
import { NotFoundPage } from './not-found-page.tsx'

describe('the page for an address where nothing is', () => {
  it.each([['en', 'Where to go on', 'The front page'], ['fr', 'Par où continuer', 'La page d’accueil']] as const)('in %s leads on: home, and what the navigation has', (lang, name, home) => {
    render(<NotFoundPage lang={lang} links={[{ label: 'Home', path: '' }, { label: 'Shop', path: '/shop' }]} />)
    const links = within(screen.getByRole('navigation', { name })).getAllByRole('link')
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([[home, `/${lang}`], ['Shop', `/${lang}/shop`]])
  })
})
