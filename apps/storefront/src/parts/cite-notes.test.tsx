import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToStaticMarkup } from 'react-dom/server'
import { described, cite, reference, textView, words } from '../../test/page-content.ts'
import { startCiteNotes } from '../in-browser/cite-notes.ts'
import { TextPage } from '../features/text/text-page.tsx'

const text = textView([{ type: 'paragraph', children: [words('Three people.'), cite(1)] }, { type: 'paragraph', children: [words('Others.'), cite(2)] }], { references: [reference(1), reference(2)] })
const open = () => render(<TextPage text={text} lang="en" helpLines={[]} levelOf={described} />)

beforeAll(() => { Element.prototype.scrollIntoView = () => {}; startCiteNotes() })

describe('a citation', () => {
  it('leads to its reference without a script', () => {
    document.body.innerHTML = renderToStaticMarkup(<TextPage text={text} lang="en" helpLines={[]} levelOf={described} />)
    const link = screen.getByRole('link', { name: 'Reference 2' })
    expect(document.querySelector(link.getAttribute('href') ?? '')).toHaveTextContent('Paper 2')
    expect(screen.queryByRole('note')).toBeNull()
    document.body.innerHTML = ''
  })

  it('opens a note after its paragraph: the kind of study, the paper, what it can’t tell', async () => {
    open()
    const link = screen.getByRole('link', { name: 'Reference 1' })
    await userEvent.click(link)
    const note = screen.getByRole('note', { name: 'Reference 1' })
    expect(note.previousElementSibling).toBe(link.closest('p'))
    expect(note).toHaveTextContent(/Case series of 3 people, no comparison.*Paper 1.*What it can’t tell: What caused the change/)
    expect(note).toHaveFocus()
    expect(link).toHaveAttribute('aria-expanded', 'true')
    expect(within(note).getByRole('link', { name: 'Full reference' })).toHaveAttribute('href', '#ref-1')
  })

  it('closes by its button and gives the focus back', async () => {
    open()
    const link = screen.getByRole('link', { name: 'Reference 1' })
    await userEvent.click(link)
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('note')).toBeNull()
    expect(link).toHaveFocus()
    expect(link).not.toHaveAttribute('aria-expanded')
  })

  it('closes by Escape, and by the citation itself', async () => {
    open()
    const link = screen.getByRole('link', { name: 'Reference 1' })
    await userEvent.click(link)
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('note')).toBeNull()
    await userEvent.click(link)
    await userEvent.click(link)
    expect(screen.queryByRole('note')).toBeNull()
  })

  it('opens at the first press again where the page was made anew around it and the note was lost', async () => {
    open()
    const link = screen.getByRole('link', { name: 'Reference 1' })
    await userEvent.click(link)
    screen.getByRole('note').remove()
    await userEvent.click(link)
    expect(screen.getByRole('note', { name: 'Reference 1' })).toBeInTheDocument()
  })

  it('shows one note at a time', async () => {
    open()
    await userEvent.click(screen.getByRole('link', { name: 'Reference 1' }))
    await userEvent.click(screen.getByRole('link', { name: 'Reference 2' }))
    expect(screen.getAllByRole('note')).toHaveLength(1)
    expect(screen.getByRole('note', { name: 'Reference 2' })).toBeInTheDocument()
  })

  it('stays a plain link for whoever opens it in another tab', async () => {
    open()
    const user = userEvent.setup()
    await user.keyboard('{Control>}')
    await user.click(screen.getByRole('link', { name: 'Reference 1' }))
    expect(screen.queryByRole('note')).toBeNull()
  })
})
