import type { ProductView } from '@gatehouse/contract'
import { render, screen } from '@testing-library/react'
import { picture, words } from '../../../test/page-content.ts'
import { ProductPage } from './product-page.tsx'

const paragraph = (text: string) => ({ type: 'paragraph' as const, children: [words(text)] })
const product: ProductView = {
  slug: 'psilocybin-truffles', textLocale: 'en', translations: ['en'], title: 'Psilocybin truffles', group: 'Fungi', lead: 'Sclerotia', pictures: [picture],
  whatItIs: [paragraph('A knot of mycelium')], whatItIsNot: [paragraph('Not a food')], studies: [paragraph('Surveys')], references: [],
  related: [{ path: '/shop/lions-mane', slug: 'lions-mane', title: 'Lion’s mane', summary: 'Fruiting body', group: 'Fungi', picture, textLocale: 'en' }],
  seo: { title: 'Truffles', description: '' },
}

describe('a catalogue entry', () => {
  it.each([['en', ['What it is', 'What it isn’t', 'What has been studied']], ['fr', ['Ce que c’est', 'Ce que ce n’est pas', 'Ce qui a été étudié']]] as const)('in %s says what it is, what it isn’t and what has been studied', (lang, titles) => {
    render(<ProductPage product={product} lang={lang} />)
    for (const name of titles) expect(screen.getByRole('heading', { level: 2, name })).toBeInTheDocument()
  })

  it.each(['en', 'fr'] as const)('in %s has no price, no form and no verb of buying', (lang) => {
    const { container } = render(<ProductPage product={product} lang={lang} />)
    expect(container.querySelector('form, button, input')).toBeNull()
    expect(container.textContent).not.toMatch(/\$|€|\bbuy\b|\badd to\b|\bacheter\b|\bajouter\b/i)
  })

  it('says its level by shape and word, and to machines on each card', () => {
    const { container } = render(<ProductPage product={product} lang="fr" />)
    expect(container.querySelector('.gate .level svg')).toHaveAttribute('aria-hidden', 'true')
    expect(container.querySelector('.gate .level')).toHaveTextContent('Information seulement')
    expect(screen.getByRole('link', { name: 'Lion’s mane' }).closest('[data-gate-level]')).toHaveAttribute('data-gate-level', 'information')
  })

  it('uses none of the words that a gate must not use', () => {
    const { container } = render(<ProductPage product={product} lang="en" />)
    expect(container.textContent).not.toMatch(/forbidden|illegal|invalid|oops|sorry/i)
  })
})
