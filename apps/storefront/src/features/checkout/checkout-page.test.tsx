import { render, screen, within } from '@testing-library/react'
import { blockedLine, quoteView, shownLine, typedAddress } from '../../../test/shop-content.ts'
import { addressFields, nothingTyped, type Problems } from '../../shop/checkout-form.ts'
import type { CheckoutStep } from '../../shop/checkout-step.ts'
import { readSeen, versionsOf } from '../../shop/seen.ts'
import { CheckoutPage } from './checkout-page.tsx'

const show = (step: CheckoutStep, lang: 'en' | 'fr' = 'en') => render(<CheckoutPage step={step} lang={lang} />).container
const quote = (more: Partial<Extract<CheckoutStep, { show: 'quote' }>> = {}): CheckoutStep => ({ show: 'quote', typed: typedAddress, quote: quoteView(), attempt: 'a'.repeat(32), note: null, ...more })
const formOf = (container: HTMLElement) => container.querySelector('.checkout-order') as HTMLFormElement
const plain = (text: string | null | undefined) => text?.replace(/\s/g, ' ')

describe('the form', () => {
  it('has a label for each field and says to browsers what it is for', () => {
    const container = show({ show: 'form', typed: { ...nothingTyped, country: 'CA', region: 'CA-ON' }, problems: {}, isAway: false }, 'fr')
    const fields = addressFields.map((id) => container.querySelector(`#${id}`) as HTMLElement)
    for (const field of fields) expect(field).toHaveAccessibleName()
    expect(fields.map((field) => field.getAttribute('autocomplete'))).toEqual(['email', 'shipping name', 'shipping address-line1', 'shipping address-line2', 'shipping address-level2', 'shipping country', 'shipping address-level1', 'shipping postal-code'])
    expect([screen.getByRole('combobox', { name: 'Pays' }), screen.getByRole('combobox', { name: /^Province/ })].map((it) => (it as HTMLSelectElement).value)).toEqual(['CA', 'CA-ON'])
    expect(container.querySelector('form')).toHaveAttribute('action', '/fr/checkout')
  })

  it('names what is to be mended, in order, with a way to each field, and keeps what was typed', () => {
    const problems: Problems = { postalCode: 'elsewhere', name: 'missing', region: 'elsewhere' }
    const container = show({ show: 'form', typed: typedAddress, problems, isAway: false })
    expect(within(screen.getByRole('alert')).getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['#name', '#region', '#postalCode'])
    expect(container.querySelector('#postalCode')).toHaveValue('K1A 0B1')
    expect(container.querySelector('#postalCode')).toBeInvalid()
    expect(container.querySelector('#postalCode')).toHaveAccessibleDescription(/another province, territory or state/)
    expect(container.querySelector('#city')).toBeValid()
  })

  it('says that nothing was ordered where the shop couldn’t be asked', () => {
    show({ show: 'form', typed: typedAddress, problems: {}, isAway: true })
    expect(screen.getByRole('alert')).toHaveTextContent('Nothing was ordered')
  })
})

describe('the quote', () => {
  it('says what it comes to, tax by tax, with the currency', () => {
    const container = show(quote())
    expect([...container.querySelectorAll('.checkout-sums div')].map((row) => plain(row.textContent))).toEqual(['Goods$34.00', 'Shipping$11.90', 'HST, 13%$5.97', 'Total$51.87 CAD'])
    expect(screen.getByRole('button', { name: 'Order for $51.87 and go to payment' })).toHaveAttribute('value', 'order')
    expect(screen.getByRole('link', { name: 'Read the terms of sale' })).toHaveAttribute('href', '/en/legal/terms')
    expect(container).toHaveTextContent('Version 2026-11.')
  })

  it('carries the address, what it showed and its attempt in the form, and nothing that costs', () => {
    const form = formOf(show(quote()))
    const hidden = Object.fromEntries([...form.querySelectorAll('[type=hidden]')].map((input) => [input.getAttribute('name'), input.getAttribute('value')]))
    expect(hidden).toMatchObject({ ...typedAddress, attempt: 'a'.repeat(32), termsVersion: '2026-11' })
    expect(readSeen(hidden.seen ?? '')).toEqual(versionsOf(quoteView()))
    expect(Object.keys(hidden)).toHaveLength(addressFields.length + 3)
    expect(within(form).getByRole('checkbox')).not.toBeChecked()
    expect((within(form).getAllByRole('radio') as HTMLInputElement[]).map(({ value, checked }) => [value, checked])).toEqual([['mail', true], ['courier', false]])
  })

  it('keeps what can’t go along, with why, and says that it stays in the basket', () => {
    const container = show(quote({ quote: quoteView({ lines: [shownLine(), blockedLine] }) }))
    expect(container.querySelector('[data-blocked]')).toHaveTextContent('for this address')
    expect(container).toHaveTextContent('What can’t go along stays in your basket.')
  })

  it.each(['nothing-to-buy', 'no-shipping', 'too-heavy', 'no-tax-rate', 'too-large'] as const)('offers no order where %s stands in the way', (problem) => {
    const container = show(quote({ quote: quoteView({ problems: [problem], canOrder: false, sums: problem === 'too-large' ? quoteView().sums : null }) }))
    expect(screen.getByRole('alert')).toHaveTextContent('It can’t be ordered as it stands')
    expect(container.querySelector('[value=order], #terms')).toBeNull()
    expect(container.querySelector('[value=edit]')).not.toBeNull()
  })

  it('says what is new about it: it differs from the basket, changed, lacks the terms, or others were faster', () => {
    expect(show(quote({ note: 'differs' })).querySelector('[role=status]')).toHaveTextContent('marked below')
    for (const [note, text] of [['changed', 'Something changed'], ['busy', 'Nothing was ordered']] as const) expect(show(quote({ note })).querySelector('[role=alert]')).toHaveTextContent(text)
    const container = show(quote({ note: 'terms' }))
    expect(container.querySelector('[role=alert] a')).toHaveAttribute('href', '#terms')
    expect(container.querySelector('#terms')).toBeInvalid()
  })
})

it('sends the same once more where nobody knows whether it arrived', () => {
  const container = show({ show: 'wait', why: 'unsure', fields: [['name', 'Ann'], ['attempt', 'x']] })
  expect([...container.querySelectorAll('.checkout-wait input')].map((it) => it.getAttribute('value'))).toEqual(['Ann', 'x'])
  expect(screen.getByRole('button', { name: 'Ask once more' })).toHaveAttribute('value', 'order')
})

it('says plainly that no orders are taken', () => {
  expect(show({ show: 'closed' }, 'fr')).toHaveTextContent('ne prend pas de commandes')
})
