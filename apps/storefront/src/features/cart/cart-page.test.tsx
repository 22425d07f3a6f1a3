import { render, screen, within } from '@testing-library/react'
import { blockedLine, cartView, hiddenLine, shownLine } from '../../../test/shop-content.ts'
import type { CartStep } from '../../shop/cart-step.ts'
import { CartPage } from './cart-page.tsx'

const show = (step: Partial<CartStep>, lang: 'en' | 'fr' = 'en') => render(<CartPage step={{ cart: cartView(), refusal: null, done: null, isThere: true, ...step }} lang={lang} />).container
const plain = (text: string | null | undefined) => text?.replace(/\s/g, ' ')

it('says what each thing is and costs, and leads on to the checkout', () => {
  const container = show({ done: 'put' })
  const line = container.querySelector('.basket-line') as HTMLElement
  expect(line).toHaveAttribute('data-gate-level', 'purchase')
  expect(within(line).getByRole('link', { name: 'Symptom journal' })).toHaveAttribute('href', '/en/shop/symptom-journal')
  expect(line).toHaveTextContent('$17.00 each')
  expect(line.querySelector('.basket-amount')).toHaveTextContent('$34.00')
  expect(within(line).getByRole('spinbutton', { name: 'How many of: Symptom journal' })).toHaveValue(2)
  expect(screen.getByRole('status')).toHaveTextContent('It’s in your basket.')
  expect(container.querySelector('.basket-total')).toHaveTextContent('$34.00 CAD, before tax')
  expect(screen.getByRole('link', { name: 'Go to checkout' })).toHaveAttribute('href', '/en/checkout')
})

it('has a way to the shop where there is nothing in it, and says so where it can’t be fetched', () => {
  expect(show({ cart: null }, 'fr')).toHaveTextContent('Votre panier est vide.')
  expect(screen.getByRole('link', { name: 'Vers la boutique' })).toHaveAttribute('href', '/fr/shop')
  expect(show({ cart: null, isThere: false })).toHaveTextContent('What is in it is kept')
})

it.each([['en', 'The law here forbids its sale.', 'Ask a clinician about a trial.', 'Controlled Substances Act'], ['fr', 'La loi d’ici en interdit la vente.', 'Parlez d’un essai à un clinicien.', 'Loi sur les substances']] as const)('says in %s why a thing can’t be bought, by which law, and what stays lawful', (lang, notice, way, source) => {
  const container = show({ cart: cartView({ lines: [blockedLine], subtotalMinor: 0 }) }, lang)
  const line = container.querySelector('.basket-line') as HTMLElement
  expect(line).toHaveAttribute('data-gate-level', 'information')
  for (const text of [notice, way]) expect(line).toHaveTextContent(text)
  expect(within(line).getAllByRole('link', { name: source })[0]).toHaveAttribute('href', 'https://laws.example/csa')
  expect(line.textContent).not.toMatch(/[$€]/)
  expect(container.querySelector('a[href$="/checkout"]')).toBeNull()
})

it('keeps nothing of what became hidden but the way to take it out', () => {
  const line = show({ cart: cartView({ lines: [hiddenLine] }) }).querySelector('.basket-line') as HTMLElement
  expect(line).toHaveTextContent('One thing in your basket can’t be offered here.')
  expect(line.querySelector('img, a, [type=number]')).toBeNull()
  expect(within(line).getAllByRole('button').map((button) => [button.getAttribute('value'), button.textContent])).toEqual([['remove', 'Take this out']])
})

it('asks for the place where that decides, and tells how many can be had', () => {
  const lines = [shownLine({ variant: 'a', level: 'information', blocked: 'place-needed', unit: null, amountMinor: null }), shownLine({ variant: 'b', blocked: 'out-of-stock', left: 1 }), shownLine({ variant: 'c', level: 'display', blocked: 'quantity-limit', maxQuantity: 3 })]
  const container = show({ cart: cartView({ lines }) })
  expect(screen.getByRole('link', { name: 'Say where you are' })).toHaveAttribute('href', '/en/region?from=%2Fcart')
  const why = [...container.querySelectorAll('.basket-why')].map((it) => it.textContent)
  expect(why).toEqual(['Whether this can be bought depends on where you are.', 'There isn’t so much left of this. One is left.', 'This is more than one order may hold of it. Up to 3 can be bought in an order.'])
})

it('has what changed accepted before it leads on', () => {
  const container = show({ cart: cartView({ changed: true, version: 'cart-version-000', lines: [shownLine({ changed: true })] }) })
  expect(container.querySelector('.basket-changed')).toHaveTextContent('reads differently')
  expect(container.querySelector('[name=version]')).toHaveValue('cart-version-000')
  expect(screen.getByRole('button', { name: 'Accept the changes' })).toHaveAttribute('value', 'accept')
  expect(container.querySelector('a[href$="/checkout"]')).toBeNull()
})

it('takes no order while the shop takes none', () => {
  const container = show({ cart: cartView({ checkout: 'off' }) })
  expect(container).toHaveTextContent('This shop takes no orders at the moment.')
  expect(container.querySelector('a[href$="/checkout"]')).toBeNull()
})

it('names the number that couldn’t be taken, keeps it, and leads back to the thing’s page', () => {
  const container = show({ refusal: { what: 'add', why: 'out-of-stock', told: 'Only 3 of this are left.', variant: 'v7', quantity: '50', from: '/shop/oyster-grow-kit' } })
  expect(within(screen.getByRole('alert')).getByRole('link', { name: 'Only 3 of this are left.' })).toHaveAttribute('href', '#quantity')
  expect(container.querySelector('#quantity')).toHaveValue(50)
  expect(container.querySelector('#quantity')).toBeInvalid()
  expect(screen.getByRole('link', { name: 'Back to its page' })).toHaveAttribute('href', '/en/shop/oyster-grow-kit')
})

it('names the line whose number couldn’t be changed', () => {
  const container = show({ refusal: { what: 'change', why: 'number', told: null, variant: 'v1', quantity: '500', from: null } })
  expect(within(screen.getByRole('alert')).getByRole('link')).toHaveAttribute('href', '#quantity-v1')
  expect(container.querySelector('#quantity-v1')).toHaveValue(500)
  expect(plain(container.querySelector('.basket-amount')?.textContent)).toBe('$34.00')
})

it('offers no second try where the place is why', () => {
  const container = show({ cart: null, refusal: { what: 'add', why: 'place-needed', told: null, variant: 'v7', quantity: '1', from: '/shop/oyster-grow-kit' } })
  expect(container.querySelector('form')).toBeNull()
  expect(screen.getByRole('link', { name: 'Say where you are' })).toHaveAttribute('href', '/en/region?from=%2Fshop%2Foyster-grow-kit')
})
