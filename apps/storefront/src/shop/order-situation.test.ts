import { movers, movesFrom, orderStates, paymentStates, transition, type SaleState } from '@gatehouse/commerce'
import { wordsOf } from '../i18n/index.ts'
import { situationOf, situations } from './order-situation.ts'

/** Every state that moves lead to, from placing on. */
function reachable(): SaleState[] {
  const found = new Map<string, SaleState>()
  const walk = (from: SaleState | null) => {
    for (const by of movers) for (const move of movesFrom(from, by)) {
      const made = transition(from, move, by)
      if (!made.ok || found.has(`${made.state.order}/${made.state.payment}`)) continue
      found.set(`${made.state.order}/${made.state.payment}`, made.state)
      walk(made.state)
    }
  }
  walk(null)
  return [...found.values()]
}

it('has words for every state that an order can come to, and claims nothing of the others', () => {
  const reached = reachable()
  expect(reached.length).toBeGreaterThan(25)
  for (const order of orderStates) {
    for (const payment of paymentStates) {
      const isReached = reached.some((state) => state.order === order && state.payment === payment)
      expect(`${order}/${payment} ${situationOf(order, payment) === 'looked-at'}`).toBe(`${order}/${payment} ${!isReached}`)
    }
  }
})

it('says each situation in both languages, and uses each', () => {
  for (const lang of ['en', 'fr'] as const) {
    for (const situation of situations) {
      const { title, text } = wordsOf(lang).order.situation[situation]
      expect(title.length).toBeGreaterThan(3)
      expect(text.length).toBeGreaterThan(0)
    }
    expect(new Set(situations.map((one) => wordsOf(lang).order.situation[one].title)).size).toBeGreaterThan(12)
  }
  expect(new Set(orderStates.flatMap((order) => paymentStates.map((payment) => situationOf(order, payment))))).toEqual(new Set(situations))
})

it('never says of an order without money that it was paid, nor of one that is over that it is sent', () => {
  for (const payment of ['pending', 'authorised', 'capturing', 'cancelled'] as const) for (const order of orderStates) expect(['paid', 'packed', 'shipped', 'delivered', 'given-back']).not.toContain(situationOf(order, payment))
  for (const order of ['refused', 'expired', 'cancelled'] as const) for (const payment of paymentStates) expect(['paid', 'packed', 'shipped', 'to-pay']).not.toContain(situationOf(order, payment))
})
