import { render, screen, within } from '@testing-library/react'
import { layout } from '../../../test/page-content.ts'
import { Frame } from './frame.tsx'

const show = (lang: 'en' | 'fr', path: string) => render(<Frame layout={layout} lang={lang} path={path}>The page</Frame>)

describe('the frame of a page', () => {
  it('leads past the navigation first', () => {
    show('en', '/shop')
    expect(screen.getAllByRole('link')[0]).toHaveAttribute('href', '#main')
    expect(screen.getByRole('main')).toHaveAttribute('id', 'main')
  })

  it('marks the page in the navigation, and the section of a page below', () => {
    const current = (path: string) => {
      const { unmount } = show('en', path)
      const link = within(screen.getAllByRole('navigation', { name: 'Main' })[0] as HTMLElement).getByRole('link', { name: 'Shop' })
      const value = link.getAttribute('aria-current')
      unmount()
      return value
    }
    expect(current('/shop')).toBe('page')
    expect(current('/shop/lions-mane')).toBe('true')
    expect(current('/shopping')).toBeNull()
  })

  it('leads to the same page in the other language, and says which it is in that language', () => {
    show('en', '/shop/lions-mane')
    for (const link of screen.getAllByRole('link', { name: 'Français' })) {
      expect(link).toHaveAttribute('href', '/fr/shop/lions-mane?lang=fr')
      expect(link).toHaveAttribute('hreflang', 'fr-CA')
      expect(link).toHaveAttribute('lang', 'fr')
    }
  })

  it('keeps what was asked in the other language', () => {
    render(<Frame layout={layout} lang="en" path="/search" query="q=chronic+pain">The page</Frame>)
    for (const link of screen.getAllByRole('link', { name: 'Français' })) expect(link).toHaveAttribute('href', '/fr/search?q=chronic+pain&lang=fr')
  })

  it('has a form for searching, but on the page that has its own', () => {
    const { unmount } = show('fr', '/shop')
    for (const form of screen.getAllByRole('search')) {
      expect(form).toHaveAttribute('action', '/fr/search')
      expect(within(form).getByRole('searchbox', { name: 'Chercher dans ce site' })).toHaveAttribute('name', 'q')
    }
    expect(screen.getByRole('link', { name: 'Recherche' })).toHaveAttribute('href', '/fr/search')
    unmount()
    show('fr', '/search')
    expect(screen.queryByRole('search')).toBeNull()
  })

  it('has the help lines as numbers that a phone can dial', () => {
    show('en', '')
    expect(within(screen.getByRole('complementary', { name: 'Need help now?' })).getByRole('link', { name: '9-8-8' })).toHaveAttribute('href', 'tel:988')
  })

  it('leads to them from the menu of a phone', () => {
    const { container } = show('fr', '')
    const link = container.querySelector('.menu a[href="#help"]')
    expect(link).toHaveTextContent('Besoin d’aide maintenant')
    expect(container.querySelector('#help')).toHaveAccessibleName(/Besoin d’aide maintenant/)
  })

  it('lets one choose the theme, by the device unless chosen', () => {
    show('fr', '')
    const choice = screen.getByRole('group', { name: 'Apparence' })
    expect(within(choice).getByRole('radio', { name: 'Comme mon appareil' })).toBeChecked()
    expect(within(choice).getAllByRole('radio')).toHaveLength(3)
  })
})
