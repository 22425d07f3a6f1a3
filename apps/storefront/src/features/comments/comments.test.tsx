import { render, screen, within } from '@testing-library/react'
import type { ShownComment } from '@gatehouse/contract'
import { textView } from '../../../test/page-content.ts'
import { Comments } from './comments.tsx'

const comment = (more: Partial<ShownComment> = {}): ShownComment => ({ id: 'c1', name: 'Tobias R.', text: 'The table helped.', language: 'en', writtenOn: '2026-11-18', ...more })
const show = (lang: 'en' | 'fr', comments: { isOpen: boolean; shown: ShownComment[] }) => render(<Comments text={textView([], { comments })} lang={lang} />)

describe('the comments under a text', () => {
  it('stand in their order, each with its name, its day and an address of its own', () => {
    const { container } = show('en', { isOpen: true, shown: [comment(), comment({ id: 'c2', name: 'Ann', writtenOn: '2026-11-19' })] })
    const articles = within(screen.getByRole('region', { name: 'Comments' })).getAllByRole('article')
    expect(articles.map((one) => one.textContent)).toEqual(['Tobias R. Link to the comment of Tobias R., 18\u00A0November\u00A02026The table helped.', expect.stringContaining('Ann')])
    const link = within(articles[1] as HTMLElement).getByRole('link', { name: /^Link to the comment of Ann, 19.November.2026$/ })
    expect(link).toHaveAttribute('href', '/en/articles/a-text#comment-c2')
    expect(container.querySelector('#comment-c2')).toBe(articles[1])
    expect(within(articles[0] as HTMLElement).getByText(/^18.November.2026$/)).toHaveAttribute('datetime', '2026-11-18')
  })

  it('are plain paragraphs: no HTML, and no address becomes a link', () => {
    const text = 'First <b>bold</b> <script>alert(1)</script>\nhttps://example.test/\n\nSecond [x](https://example.test/)'
    const { container } = show('en', { isOpen: true, shown: [comment({ text, name: '<img src=x onerror=alert(1)>' })] })
    const paragraphs = [...container.querySelectorAll('.comment-text p')]
    expect(paragraphs.map((one) => one.textContent)).toEqual(['First <b>bold</b> <script>alert(1)</script>\nhttps://example.test/', 'Second [x](https://example.test/)'])
    expect(container.querySelectorAll('.comment-text *:not(p), .comment img, script')).toHaveLength(0)
  })

  it('of the other language are marked so, those of the page’s own aren’t', () => {
    const { container } = show('fr', { isOpen: true, shown: [comment(), comment({ id: 'c2', language: 'fr' })] })
    expect([...container.querySelectorAll('.comment-text')].map((one) => one.getAttribute('lang'))).toEqual(['en', null])
  })

  it('can be none: then one is told so, and can write the first', () => {
    show('fr', { isOpen: true, shown: [] })
    expect(screen.getByText(/^Pas encore de commentaire/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Écrire un commentaire' })).toHaveAttribute('href', '/fr/articles/a-text/comment')
  })

  it('stay where they are closed, with no way to write one', () => {
    show('en', { isOpen: false, shown: [comment()] })
    expect(screen.getByText('The table helped.')).toBeVisible()
    expect(screen.getByText('This text takes no new comments.')).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Write a comment' })).toBeNull()
  })

  it('aren’t spoken of where there are none and none can be written', () => {
    expect(show('en', { isOpen: false, shown: [] }).container).toBeEmptyDOMElement()
  })
})
