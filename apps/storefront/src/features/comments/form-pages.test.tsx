import { render, screen, within } from '@testing-library/react'
import { textView } from '../../../test/page-content.ts'
import { ClosedPage } from './closed-page.tsx'
import { ConfirmPage } from './confirm-page.tsx'
import { SentPage } from './sent-page.tsx'
import { WritePage } from './write-page.tsx'

const text = textView([], { kind: 'guide', title: 'A guide' })

describe('the form', () => {
  it('is a plain one: it posts to its own address, each field with its label and what it is for', () => {
    const { container } = render(<WritePage text={text} lang="en" />)
    const form = container.querySelector('form')
    expect(form).toHaveAttribute('method', 'post')
    expect(form).toHaveAttribute('action', '/en/guides/a-text/comment')
    expect(screen.getByRole('textbox', { name: 'Name' })).toBeRequired()
    expect(screen.getByRole('textbox', { name: 'E-mail (optional)' })).toHaveAccessibleDescription(/^Never shown\..* removed 30 days after/)
    expect(screen.getByRole('textbox', { name: 'E-mail (optional)' })).not.toBeRequired()
    expect(screen.getByRole('textbox', { name: 'Comment' })).toHaveAccessibleDescription(/4,000 characters/)
    expect(screen.queryByRole('alert')).toBeNull()
    expect(screen.getByRole('link', { name: 'Back to the text' })).toHaveAttribute('href', '/en/guides/a-text')
  })

  it('hides the field for programs from everyone else', () => {
    const { container } = render(<WritePage text={text} lang="en" />)
    const trap = container.querySelector('input[name=subject]')
    expect(trap).toHaveAttribute('tabindex', '-1')
    expect(trap?.closest('[aria-hidden=true]')).not.toBeNull()
    expect(screen.getAllByRole('textbox')).toHaveLength(3)
  })

  it('keeps all that was typed, and says beside each field and above what it needs', () => {
    const typed = { name: '', email: 'ann at example', text: `${'a'.repeat(4500)}` }
    render(<WritePage text={text} lang="fr" typed={typed} problems={{ name: 'missing', email: 'unreadable', text: 'too-long' }} />)
    const [name, email, words] = [screen.getByRole('textbox', { name: 'Nom' }), screen.getByRole('textbox', { name: 'Courriel (facultatif)' }), screen.getByRole('textbox', { name: 'Commentaire' })]
    expect([email, words].map((box) => (box as HTMLInputElement).value)).toEqual([typed.email, typed.text])
    for (const box of [name, email, words]) expect(box).toBeInvalid()
    expect(name).toHaveAccessibleDescription(/Donnez un nom\u00A0: il figure/)
    expect(words).toHaveAccessibleDescription(/il compte 4\u00A0500\u00A0caractères, et 4\u00A0000 y tiennent/)
    const summary = screen.getByRole('alert', { name: 'Regardez ceci encore une fois' })
    expect(within(summary).getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['#name', '#email', '#text'])
    expect(document.querySelector('#name')).toBe(name)
    expect(summary).toHaveAttribute('tabindex', '-1')
  })

  it('says nothing of fields that are well', () => {
    render(<WritePage text={text} lang="en" typed={{ name: 'Ann', email: '', text: '' }} problems={{ text: 'missing' }} />)
    expect(screen.getByRole('textbox', { name: 'Name' })).toBeValid()
    expect(within(screen.getByRole('alert')).getAllByRole('listitem')).toHaveLength(1)
  })

  it('asks to write once more where the page before it can’t be read', () => {
    render(<WritePage text={text} lang="en" isForged />)
    expect(screen.getByRole('alert')).toHaveTextContent('couldn’t be read')
  })
})

describe('the page before sending', () => {
  const said = { name: 'Ann', email: null, text: 'One\n\nTwo <b>' }

  it('shows the comment as it would stand, says what happens next, and carries what is sent', () => {
    const { container } = render(<ConfirmPage text={text} lang="en" said={said} token="signed.token" delay={null} />)
    expect([...within(screen.getByRole('article')).getAllByText(/One|Two <b>/)]).toHaveLength(2)
    expect(screen.getByText(/^Nothing has been sent yet/)).toBeVisible()
    expect(screen.getByText(/^You gave no e-mail address/)).toBeVisible()
    expect(container.querySelector('input[name=confirmation]')).toHaveValue('signed.token')
    expect(screen.getAllByRole('button').map((button) => [button.textContent, button.getAttribute('name'), button.getAttribute('value')])).toEqual([['Send it', 'press', 'send'], ['Change something', 'press', 'change']])
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('says that the e-mail address isn’t shown, and shows it nowhere in the comment', () => {
    render(<ConfirmPage text={text} lang="en" said={{ ...said, email: 'ann@example.ca' }} token="x" delay={null} />)
    expect(screen.getByText('Your e-mail address, ann@example.ca, isn’t shown.')).toBeVisible()
    expect(screen.getByRole('article')).not.toHaveTextContent('ann@')
  })

  it.each([
    [{ why: 'expired' }, /more than an hour/], [{ why: 'away' }, /Nothing is lost/], [{ why: 'too-many-waiting' }, /Try again tomorrow/], [{ why: 'too-many-sent', minutes: 1 }, /in a minute/], [{ why: 'too-many-sent', minutes: 12 }, /in 12 minutes/],
  ] as const)('says why it wasn’t sent: %j', (delay, sentence) => {
    render(<ConfirmPage text={text} lang="en" said={said} token="x" delay={delay} />)
    expect(screen.getByRole('alert', { name: 'Not sent yet' })).toHaveTextContent(sentence)
    expect(screen.getByRole('button', { name: 'Send it' })).toBeEnabled()
  })
})

it('thanks, leads back to the text, and promises nothing to who sent nothing', () => {
  render(<SentPage text={text} lang="fr" />)
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Merci')
  expect(screen.getByText(/si vous n’avez pas envoyé de commentaire, aucun des vôtres n’attend/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Retour au texte' })).toHaveAttribute('href', '/fr/guides/a-text')
})

it('gives the words back where comments were closed meanwhile', () => {
  const { rerender } = render(<ClosedPage text={text} lang="en" written="All my words" />)
  expect(screen.getByText('All my words')).toBeVisible()
  rerender(<ClosedPage text={text} lang="en" />)
  expect(screen.queryByRole('heading', { level: 2 })).toBeNull()
})
