import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToStaticMarkup } from 'react-dom/server'
import { described, layout, textView } from '../../../test/page-content.ts'
import { startSharing } from '../../in-browser/share.ts'
import { TextPage } from './text-page.tsx'

const address = 'http://localhost:3000/en/articles/a-text'
const page = <TextPage text={textView([])} lang="en" helpLines={layout.helpLines} address={address} levelOf={described} />
const ways = () => within(screen.getByRole('group', { name: 'Pass it on' }))

let listening = new AbortController()
/** userEvent brings a clipboard of its own. */
const setUp = () => { const user = userEvent.setup(); render(page); startSharing(listening.signal); return user }
const set = (name: string, value: unknown) => Object.defineProperty(navigator, name, { value, configurable: true })
afterEach(() => { set('share', undefined); listening.abort(); listening = new AbortController() })

describe('the ways to pass a text on', () => {
  it('copy the link and say so, politely', async () => {
    const user = setUp()
    const answer = ways().getByRole('status')
    expect(answer).toBeEmptyDOMElement()
    await user.click(ways().getByRole('button', { name: 'Copy link' }))
    expect(await navigator.clipboard.readText()).toBe(address)
    expect(answer).toHaveTextContent('The link is copied.')
  })

  it('are the device’s own sheet where there is one', async () => {
    const share = jest.fn().mockResolvedValue(undefined)
    set('share', share)
    const user = setUp()
    expect(ways().queryByRole('button', { name: 'Copy link' })).toBeNull()
    await user.click(ways().getByRole('button', { name: 'Share' }))
    expect(share).toHaveBeenCalledWith({ title: 'A title', url: address })
    expect(ways().getByRole('status')).toBeEmptyDOMElement()
  })

  it('give the address, selected, where the browser copies nothing', async () => {
    const user = setUp()
    set('clipboard', { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) })
    await user.click(ways().getByRole('button', { name: 'Copy link' }))
    const field = ways().getByRole<HTMLInputElement>('textbox', { name: 'Address of this page' })
    expect(field).toHaveFocus()
    expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(address)
    expect(ways().getByRole('status')).toHaveTextContent('The address is below, ready to be copied.')
  })

  it('are a mail with the title and the address, and the address itself, without a script', () => {
    const html = renderToStaticMarkup(page)
    expect(html).toContain(`<noscript><p class="share-address">${address}</p></noscript>`)
    document.body.innerHTML = html
    expect(document.querySelector('.share a')).toHaveAttribute('href', `mailto:?subject=A%20title&body=${encodeURIComponent(address)}`)
    // What needs a script isn't offered before one runs (share.css).
    expect(document.querySelector('.share')).not.toHaveAttribute('data-works')
    for (const button of document.querySelectorAll('.share button')) expect(button.closest('.by-script')).not.toBeNull()
    document.body.innerHTML = ''
  })

  it('aren’t there for a draft, which has no address yet', () => {
    render(<TextPage text={textView([])} lang="en" helpLines={[]} levelOf={described} />)
    expect(screen.queryByRole('group', { name: 'Pass it on' })).toBeNull()
  })
})
