import { render, screen, within } from '@testing-library/react'
import { described, layout, reference, textView, words } from '../../../test/page-content.ts'
import { TextPage } from './text-page.tsx'

const body = [
  { type: 'heading' as const, level: 2 as const, id: 'reviews', children: [words('What the reviews found')] },
  { type: 'heading' as const, level: 3 as const, id: 'aside', children: [words('An aside')] },
]
const show = (lang: 'en' | 'fr', more = {}) => render(<TextPage text={textView(body, more)} lang={lang} helpLines={layout.helpLines} levelOf={described} />)

describe('the page of a text', () => {
  it('names the reviewer with credentials, and the date of the last review', () => {
    const { container } = show('en')
    expect(container.querySelector('.reviewed')).toHaveTextContent('Medically reviewed byDr Inès Caldwell, MD, FRCPC, pain medicine(an invented person)Last review 16 November 2026')
    expect(container.querySelector('.reviewed time')).toHaveAttribute('datetime', '2026-11-16')
  })

  it('doesn’t call a real person invented', () => {
    show('en')
    expect(screen.getByText('Maren Oyelaran').closest('p')).toHaveTextContent('Maren Oyelaran, science editor')
  })

  it('leads to who wrote and reviewed it, to how reviews are done, and back to its kind and topic', () => {
    show('fr')
    const targets = Object.fromEntries(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]))
    expect(targets).toMatchObject({
      'Dr Inès Caldwell': '/fr/authors/ines', 'Maren Oyelaran': '/fr/authors/maren', 'Révision médicale par': '/fr/how-we-review',
      'Articles': '/fr/articles', 'Chronic pain': '/fr/topics/chronic-pain',
    })
  })

  it('names the review without a link while no page tells how it is done', () => {
    show('en', { reviewPath: null })
    expect(screen.getByText('Medically reviewed by').closest('a')).toBeNull()
  })

  it('says nothing of a review that wasn’t', () => {
    const { container } = show('en', { reviewer: null, lastReviewed: null })
    expect(container.querySelector('.reviewed')).toBeNull()
  })

  it('lists its sections of the second level, its references and its corrections, each with a target', () => {
    const { container } = show('en')
    const links = within(screen.getAllByRole('navigation', { name: 'On this page' }).at(-1) as HTMLElement).getAllByRole('link')
    expect(links.map((link) => link.textContent)).toEqual(['What the reviews found', 'References', 'Corrections', 'Comments'])
    for (const link of links.slice(0, -1)) expect(container.querySelector(link.getAttribute('href') ?? '')).not.toBeNull()
  })

  it('has the numbers to call where the text begins, each with its whole sentence for a name, and leads to the rest', () => {
    show('en')
    const number = screen.getByRole('link', { name: 'Canada. Suicide crisis 9-8-8' })
    expect(number).toHaveAttribute('href', 'tel:988')
    expect(number.compareDocumentPosition(document.querySelector('.prose') as Element)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(screen.getByRole('link', { name: 'What each line is for' })).toHaveAttribute('href', '#help')
  })

  it('gives questions after a rule a section of their own', () => {
    const questions = { type: 'faqGroup' as const, title: 'Questions', entries: [{ id: 'one', question: 'Why?', answer: [] }] }
    const { container } = render(<TextPage text={textView([...body, { type: 'rule' }, questions])} lang="en" helpLines={[]} levelOf={described} />)
    expect(screen.getByRole('heading', { level: 2, name: 'Questions' })).toBeInTheDocument()
    expect(container.querySelector('.contents a[href="#faq-one"]')).not.toBeNull()
  })

  it('lists its comments where there are some, or can be', () => {
    const lists = (comments: object) => {
      const { unmount } = show('en', { comments })
      const found = screen.queryAllByRole('link', { name: 'Comments' }).length > 0
      unmount()
      return found
    }
    expect([lists({ isOpen: true, shown: [] }), lists({ isOpen: false, shown: [] }), lists({ isOpen: false, shown: [{}] })]).toEqual([true, false, true])
  })

  it('names the year of a source once', () => {
    const { container } = show('en', { references: [reference(1, { journal: 'Pain, online 2022' }), reference(2, { journal: 'Pain' })] })
    expect([...container.querySelectorAll('.refs .work')].map((work) => work.textContent?.match(/2022/g)?.length)).toEqual([1, 1])
  })

  it('dates each correction', () => {
    show('fr')
    expect(screen.getByText('1er octobre 2026')).toHaveAttribute('datetime', '2026-10-01')
  })

  it('says in French that the text is in English, and marks each part of it so', () => {
    show('fr', { textLocale: 'en', translations: ['en'] })
    expect(screen.getByText('Cette page n’est pas encore en français. Voici le texte anglais en entier.').closest('[lang]')).toBeNull()
    for (const part of [screen.getByRole('heading', { level: 1 }), screen.getByText('A lead'), screen.getByText('A caption'), screen.getByRole('heading', { name: 'What the reviews found' }), screen.getByText('A number was wrong.')]) {
      expect(part.closest('[lang]')).toHaveAttribute('lang', 'en')
    }
    expect(screen.getByRole('heading', { name: 'Références' }).closest('[lang]')).toBeNull()
  })

  it('marks no language where the text is in the page’s own, but that of the works it cites', () => {
    const { container } = show('fr', { textLocale: 'fr' })
    expect(container.querySelector('.work cite')).toHaveAttribute('lang', 'en')
    expect(container.querySelector('[lang]:not(.work [lang])')).toBeNull()
    expect(screen.queryByText(/Voici le texte anglais/)).toBeNull()
  })
})
