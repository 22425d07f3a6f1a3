import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { followContents } from '../../in-browser/follow-contents.ts'
import { Contents } from './contents.tsx'

const sections = ['reviews', 'reports', 'law'].map((id) => ({ id, title: `About ${id}` }))
let listening = new AbortController()
/** How far each heading stands below the upper edge of the window. */
let tops: Record<string, number> = {}

const open = () => {
  const shown = render(<><Contents sections={sections} title="On this page" /><main>{sections.map(({ id }) => <h2 key={id} id={id}>About {id}</h2>)}<a href="#elsewhere">Elsewhere</a></main></>)
  for (const { id } of sections) (document.getElementById(id) as HTMLElement).getBoundingClientRect = () => ({ top: tops[id] }) as DOMRect
  followContents(listening.signal)
  return shown
}
const folded = () => document.querySelector<HTMLDetailsElement>('.contents-folded') as HTMLDetailsElement
const here = () => document.querySelector('.contents-here')?.textContent
const scroll = async (next: Record<string, number>) => {
  tops = next
  window.dispatchEvent(new Event('scroll'))
  await new Promise((done) => requestAnimationFrame(done))
}

afterEach(() => { listening.abort(); listening = new AbortController() })

beforeAll(() => {
  jest.replaceProperty(window, 'innerHeight', 900)
  Object.defineProperty(document.documentElement, 'scrollHeight', { value: 9000, configurable: true })
})

describe('the contents list', () => {
  it('marks the section that is being read, in both of its forms, and names it in the folded one', async () => {
    open()
    await scroll({ reviews: -800, reports: 100, law: 1200 })
    expect([...document.querySelectorAll('[aria-current="location"]')].map((link) => link.getAttribute('href'))).toEqual(['#reports', '#reports'])
    expect(here()).toBe('About reports')
    await scroll({ reviews: 500, reports: 1400, law: 2500 })
    expect(document.querySelector('[aria-current]')).toBeNull()
    expect(here()).toBe('')
  })

  it('folds once a section was chosen', async () => {
    open()
    folded().open = true
    await userEvent.click(within(folded()).getByRole('link', { name: 'About law' }))
    expect(folded().open).toBe(false)
  })

  it('folds by Escape, and gives the focus back to its line', async () => {
    open()
    folded().open = true
    within(folded()).getByRole('link', { name: 'About law' }).focus()
    await userEvent.keyboard('{Escape}')
    expect(folded().open).toBe(false)
    expect(folded().querySelector('summary')).toHaveFocus()
  })

  it('folds when the reader goes on with the page, but not while they are in it', async () => {
    open()
    folded().open = true
    within(folded()).getByRole('link', { name: 'About law' }).focus()
    expect(folded().open).toBe(true)
    screen.getByRole('link', { name: 'Elsewhere' }).focus()
    expect(folded().open).toBe(false)
    folded().open = true
    await userEvent.click(screen.getByRole('heading', { name: 'About law' }))
    expect(folded().open).toBe(false)
  })

  it('goes along with the reader only where a script can fold it, and not for a text of two sections', () => {
    const { unmount } = open()
    expect(document.querySelector('.contents')).toHaveAttribute('data-follows')
    unmount()
    const { container } = render(<Contents sections={sections.slice(1)} title="On this page" />)
    expect(container).toBeEmptyDOMElement()
  })
})
