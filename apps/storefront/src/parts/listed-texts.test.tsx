import { render, screen, within } from '@testing-library/react'
import { listedText } from '../../test/list-content.ts'
import { ListedTexts } from './listed-texts.tsx'

const many = (count: number) => Array.from({ length: count }, (_, index) => listedText(index))

describe('texts in a list', () => {
  it('say what they are, how long they take, and who reviewed them when', () => {
    render(<ListedTexts texts={[listedText(1)]} lang="en" level={2} more="More" />)
    const card = screen.getByRole('listitem')
    expect(within(card).getByRole('heading', { level: 2, name: 'Text 1' })).toBeInTheDocument()
    expect(within(card).getByRole('link', { name: 'Text 1' })).toHaveAttribute('href', '/en/articles/text-1')
    expect(card).toHaveTextContent(/Article · 9 minutes to read.*Summary 1.*Reviewed 16 November 2026 by Dr Inès Caldwell, MD, FRCPC \(an invented person\)/)
    expect(within(card).getByRole('img', { name: 'A spore print.' })).toBeInTheDocument()
  })

  it('are marked where they are in English on a French page', () => {
    render(<ListedTexts texts={[listedText(1), listedText(2, { textLocale: 'fr', title: 'Texte 2' })]} lang="fr" level={3} more="Autres" />)
    expect(screen.getByRole('heading', { name: 'Text 1' })).toHaveAttribute('lang', 'en')
    expect(screen.getByRole('heading', { name: 'Texte 2' })).not.toHaveAttribute('lang')
    expect(screen.getByRole('link', { name: 'Text 1' })).toHaveAttribute('href', '/fr/articles/text-1')
  })

  it('keep their place without a picture, a reviewer or a date', () => {
    render(<ListedTexts texts={[listedText(1, { picture: null, reviewer: null, lastReviewed: null })]} lang="en" level={2} more="More" />)
    expect(screen.queryByRole('img')).toBeNull()
    expect(screen.getByRole('listitem')).not.toHaveTextContent('Reviewed')
  })

  it('are all on the page, however many: the first with pictures, the rest in rows under a heading of their own', () => {
    render(<ListedTexts texts={many(300)} lang="en" level={2} more="More articles" />)
    expect(screen.getAllByRole('link')).toHaveLength(300)
    expect(screen.getAllByRole('img')).toHaveLength(12)
    expect(screen.getByRole('heading', { level: 2, name: 'More articles' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Text 299' }).closest('li')).toHaveTextContent(/Article · 9 minutes to read · Reviewed 16/)
  })

  it('have no second heading where all of them are cards', () => {
    render(<ListedTexts texts={many(12)} lang="en" level={2} more="More articles" />)
    expect(screen.queryByRole('heading', { name: 'More articles' })).toBeNull()
  })
})
