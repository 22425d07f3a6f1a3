import { render, screen, within } from '@testing-library/react'
import type { Locale, OrderView } from '@gatehouse/contract'
import { anOrder } from '../../../test/an-order.ts'
import type { OrderStep } from '../../shop/order-step.ts'
import { OrderPage } from './order-page.tsx'

const path = `/orders/${'t'.repeat(43)}`
const show = (order: Partial<OrderView> = {}, step: Partial<OrderStep> = {}, lang: Locale = 'en') =>
  render(<OrderPage step={{ order: anOrder(order), path, minutesLeft: null, isAsked: false, done: null, problem: null, ...step }} lang={lang} />)
const rule = {
  id: 'r', kind: 'cap' as const, notice: { en: 'It may not be sold here.', fr: 'La vente n’en est pas permise ici.' }, alternatives: { en: 'A clinic may give it.', fr: 'Une clinique peut le donner.' },
  source: { title: 'A law', section: 's. 5', url: 'https://example.test/law', date: '2026' }, checkedOn: '2026-11-01', confidence: 'H' as const,
}
const words = (element: HTMLElement) => (element.textContent ?? '').replace(/[\u00A0\u202F]/g, ' ')

it('says how it stands, and what it comes to: each line, each tax with its rate, the total, who sells', () => {
  show()
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Order ABC-DEF-GHJ')
  expect(screen.getByRole('region', { name: 'Paid' })).toHaveTextContent('Next we pack your order')
  const receipt = screen.getByRole('region', { name: 'Receipt' })
  expect(within(receipt).getByRole('row', { name: /The book · Paper 2 \$26\.00 \$52\.00/ })).toBeInTheDocument()
  for (const part of ['GST, 5%$3.10', 'Total (CAD)$65.10', 'Shipping By mail$10.00', 'Ottawa Ontario K1A 0B1', 'Canada', 'The house', 'HST 1', 'Terms of sale, version 2026-11']) expect(words(receipt)).toContain(part)
  expect(screen.queryByRole('button')).toBeNull()
})

it('an order that isn’t paid has a way to pay and to cancel, and no receipt', () => {
  show({ payment: 'pending', payUrl: 'https://pay.test/1', canCancel: true }, { minutesLeft: 12 })
  expect(screen.getByRole('link', { name: 'Go to the payment page' })).toHaveAttribute('href', 'https://pay.test/1')
  expect(screen.getByRole('region', { name: 'Not paid yet' })).toHaveTextContent('for another 12 minutes')
  expect(screen.getByRole('link', { name: 'Look again' })).toHaveAttribute('href', `/en${path}`)
  expect(screen.queryByRole('region', { name: 'Receipt' })).toBeNull()
  expect(screen.getByText(/and no receipt/)).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Cancel this order…' })).toHaveAttribute('href', `/en${path}?ask=cancel#cancel`)
  expect(screen.queryByRole('button')).toBeNull()
})

it('asks once more before it cancels, by a plain form', () => {
  const { container } = show({ payment: 'authorised', canCancel: true }, { isAsked: true })
  expect(screen.getByRole('button', { name: 'Yes, cancel the order' })).toHaveAttribute('value', 'cancel')
  expect(container.querySelector('form')).toHaveAttribute('action', `/en${path}`)
  expect(screen.getByRole('link', { name: 'No, keep it' })).toBeInTheDocument()
})

it('what can’t be cancelled any more isn’t offered, though it was asked for', () => {
  show({ payment: 'captured', canCancel: false }, { isAsked: true })
  expect(screen.queryByRole('button')).toBeNull()
})

it('a refusal says the rules’ words with their source and lawful ways, and marks the line', () => {
  const lines = [...anOrder().lines.map((line) => ({ ...line, refused: true })), { slug: 'kit', title: 'The kit', label: '', quantity: 1, unitMinor: 1, amountMinor: 1, refused: false }]
  show({ order: 'refused', payment: 'cancelled', lines, refusal: { why: 'rules', reasons: [rule, { ...rule, id: 'r2' }] } })
  const why = screen.getByRole('region', { name: 'Why: the rules no longer allow it' })
  expect(within(why).getAllByText('It may not be sold here.')).toHaveLength(1)
  expect(within(why).getAllByRole('link', { name: /^A law, s\.\s5$/ })[0]).toHaveAttribute('href', 'https://example.test/law')
  expect(words(why).match(/A clinic may give it\./g)).toHaveLength(1)
  expect(within(why).getByRole('listitem')).toHaveTextContent('The book · Paper')
  expect(screen.getAllByText('Not allowed any more')).toHaveLength(1)
  expect(screen.getByRole('region', { name: 'This order can’t go on' })).toHaveTextContent('No money was taken')
})

it('a refusal by people or by the payment names no rule; one that was overcome isn’t told', () => {
  const { unmount } = show({ order: 'refused', payment: 'cancelled', refusal: { why: 'staff', reasons: [] } })
  expect(screen.getByRole('region', { name: 'Why' })).toHaveTextContent('We couldn’t take this order.')
  unmount()
  show({ order: 'shipped', shipment: { at: 0, carrier: null, trackingCode: null }, refusal: { why: 'rules', reasons: [rule] } })
  expect(screen.queryByText('It may not be sold here.')).toBeNull()
})

it('says what was sent with whom, and takes what is to come back', () => {
  const { container } = show({ order: 'shipped', shipment: { at: Date.UTC(2026, 10, 3), carrier: 'Canada Post', trackingCode: '7023' }, canAskReturn: true })
  expect(words(screen.getByRole('region', { name: 'Sending' }))).toMatch(/3 November 2026.*Canada Post.*7023/)
  expect(screen.getByRole('textbox', { name: 'What, and why' })).toBeRequired()
  expect(screen.getByRole('button', { name: 'Ask for a return' })).toHaveAttribute('value', 'return')
  expect(container.querySelector('form')).toHaveAttribute('method', 'post')
})

it('a number that is an address leads there, without telling from where', () => {
  show({ order: 'shipped', shipment: { at: 0, carrier: 'A carrier', trackingCode: 'https://carrier.test/track/1' } })
  expect(screen.getByRole('link', { name: 'https://carrier.test/track/1' })).toHaveAttribute('rel', 'noreferrer')
})

it('a return that couldn’t be sent keeps its words, names the field and says what it needs', () => {
  show({ order: 'shipped', canAskReturn: true }, { problem: { what: 'return', why: 'too-long', typed: 'x'.repeat(1001) } })
  expect(screen.getByRole('alert', { name: 'Your message wasn’t sent' })).toHaveTextContent('Use 1,000 characters at most; it has 1,001.')
  const box = screen.getByRole('textbox')
  expect(box).toHaveValue('x'.repeat(1001))
  expect(box).toBeInvalid()
  expect(within(screen.getByRole('alert')).getByRole('link')).toHaveAttribute('href', '#reason')
})

it('a return that was asked for stands there as it was said, without a form', () => {
  show({ order: 'delivered', returnAsked: { at: Date.UTC(2026, 10, 5), reason: 'A <b>page</b> is torn.' } })
  expect(screen.getByText('A <b>page</b> is torn.')).toBeInTheDocument()
  expect(screen.queryByRole('textbox')).toBeNull()
})

it('money that was paid back stands under the total; taxes in the price are part of it', () => {
  show({ order: 'cancelled', payment: 'refunded', currency: 'EUR', taxIncluded: true, sums: { ...anOrder().sums, refundedMinor: 6200, totalMinor: 6200 } })
  const receipt = words(screen.getByRole('region', { name: 'Receipt' }))
  expect(receipt).toContain('Total (EUR)€62.00of which GST, 5%€3.10Paid back−€62.00')
})

it('two rates of one tax are told apart by their rates', () => {
  const taxes = [{ title: 'VAT', ratePpm: 210_000, amountMinor: 312 }, { title: 'VAT', ratePpm: 90_000, amountMinor: 131 }]
  show({ currency: 'EUR', taxIncluded: true, sums: { ...anOrder().sums, taxes, taxMinor: 443 } })
  expect(words(screen.getByRole('region', { name: 'Receipt' }))).toContain('of which VAT, 21%€3.12of which VAT, 9%€1.31')
})

it('reads French in French, and what was ordered in English as English', () => {
  show({ payment: 'pending', payUrl: 'https://pay.test/1', canCancel: true }, { minutesLeft: 12 }, 'fr')
  expect(words(screen.getByRole('region', { name: 'Pas encore payée' }))).toContain('encore 12 minutes')
  expect(screen.getByText('The book · Paper')).toHaveAttribute('lang', 'en')
  expect(screen.queryByText(/Order|Receipt|Cancel/)).toBeNull()
})
