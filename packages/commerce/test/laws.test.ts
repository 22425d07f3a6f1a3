import fc from 'fast-check'
import { hasMoney, isSettled, moveNames, moves, movesFrom, movers, stockHeld, transition, type Move, type MoveName, type Mover, type SaleState } from '../src/index.ts'
import { check } from './check.ts'

// Histories: a list of numbers, each of which picks one of the moves that are possible at that point.
interface Step { before: SaleState | null; name: MoveName; after: SaleState; stock: string }

const possible = (state: SaleState | null): { name: MoveName; by: Mover }[] => movers.flatMap((by) => movesFrom(state, by).map((name) => ({ name, by })))

function history(picks: number[]): Step[] {
  const steps: Step[] = []
  let state: SaleState | null = null
  for (const pick of picks) {
    const next: { name: MoveName; by: Mover }[] = possible(state)
    const move = next[pick % Math.max(1, next.length)]
    if (!move) break
    const done = transition(state, move.name, move.by)
    if (!done.ok) throw new Error(done.message)
    steps.push({ before: state, name: move.name, after: done.state, stock: done.stock })
    state = done.state
  }
  return steps
}

const histories = fc.array(fc.nat(1_000), { maxLength: 40 }).map(history)
const last = (steps: Step[]): SaleState | null => steps.at(-1)?.after ?? null
const count = (steps: Step[], test: (step: Step) => boolean): number => steps.filter(test).length
const took = ({ before, after }: Step): boolean => !(before && (hasMoney(before) || before.payment === 'refunded')) && hasMoney(after)

it('takes the money once at most, whatever happens in whatever order', () => {
  check(5_000, fc.property(histories, (steps) => {
    expect(count(steps, took)).toBeLessThanOrEqual(1)
    expect(count(steps, ({ name }) => name === 'captured' || name === 'found-captured')).toBeLessThanOrEqual(1)
  }))
})

it('asks the provider to take the money only after it held it for an order that still stood, and never again once it was taken', () => {
  check(5_000, fc.property(histories, (steps) => {
    for (const [at, { before, name }] of steps.entries()) {
      if (name !== 'start-capture') continue
      expect(before).toEqual({ order: 'placed', payment: 'authorised' })
      expect(steps.slice(0, at).some(took)).toBe(false)
    }
  }))
})

it('ships nothing that wasn’t paid for, and nothing that is held, disputed or was given back in full', () => {
  check(5_000, fc.property(histories, (steps) => {
    for (const [at, { before, name }] of steps.entries()) {
      if (name !== 'ship') continue
      expect(steps.slice(0, at).some(took)).toBe(true)
      expect(['captured', 'part-refunded']).toContain(before?.payment)
      expect(before?.order).toBe('fulfilled')
    }
  }))
})

it('promises stock once, and then gives it back or uses it up exactly once: never both, never twice', () => {
  check(5_000, fc.property(histories, (steps) => {
    if (steps.length === 0) return
    expect(count(steps, ({ stock }) => stock === 'reserve')).toBe(1)
    const given = count(steps, ({ stock }) => stock === 'release') + count(steps, ({ stock }) => stock === 'consume')
    expect(given).toBe(stockHeld(last(steps)) === 'reserved' ? 0 : 1)
    const state = last(steps)
    if (state && isSettled(state)) expect(given).toBe(1)
  }))
})

it('does with the stock exactly what leads from what one state holds to what the next one holds', () => {
  const between: Record<string, string> = { 'nothing reserved': 'reserve', 'reserved nothing': 'release', 'reserved consumed': 'consume' }
  check(5_000, fc.property(histories, (steps) => {
    for (const { before, after, stock } of steps) {
      const [had, has] = [stockHeld(before), stockHeld(after)]
      expect(stock).toBe(had === has ? 'keep' : between[`${had} ${has}`])
    }
  }))
})

it('refuses, expires or cancels nothing while the money may be under way, and takes none for an order that is over', () => {
  check(5_000, fc.property(histories, (steps) => {
    for (const { before, name, after } of steps) {
      if (before?.payment === 'capturing' && name !== 'lapse') expect(after.order).toBe('placed')
      if (before && ['refused', 'expired', 'cancelled'].includes(before.order)) {
        expect(after.order).toBe(before.order)
        expect(after.payment).not.toBe('capturing')
      }
    }
  }))
})

const key = (state: SaleState): string => `${state.order}/${state.payment}`

/** The fewest moves to a settled state, and whether they need the customer. */
function shortestEnd(from: SaleState): { moves: number } | null {
  let edge = [from]
  const seen = new Set([key(from)])
  for (let n = 0; edge.length > 0; n++) {
    if (edge.some(isSettled)) return { moves: n }
    edge = edge.flatMap((state) => possible(state).filter(({ by }) => by !== 'customer').flatMap(({ name, by }) => {
      const done = transition(state, name, by)
      if (!done.ok || seen.has(key(done.state))) return []
      seen.add(key(done.state))
      return [done.state]
    }))
  }
  return null
}

it('can be ended from wherever a history led, in at most six moves, without the customer', () => {
  check(2_000, fc.property(histories, (steps) => {
    const state = last(steps)
    if (!state) return
    const end = shortestEnd(state)
    expect(end).not.toBeNull()
    expect(end?.moves).toBeLessThanOrEqual(6)
  }))
})

it('goes round in circles only where it says so: a capture tried again, a hold lifted, a dispute won', () => {
  const back = new Set<MoveName>(['capture-failed', 'capture-unknown', 'resume', 'dispute-won', 'dispute-won-part-refunded', 'refund-part'])
  // Without those, no state is ever seen twice.
  check(3_000, fc.property(fc.array(fc.nat(1_000), { maxLength: 40 }), (picks) => {
    const seen = new Set<string>()
    let state: SaleState | null = null
    for (const pick of picks) {
      const next: { name: MoveName; by: Mover }[] = possible(state).filter(({ name }) => !back.has(name))
      const move = next[pick % Math.max(1, next.length)]
      if (!move) return
      const done = transition(state, move.name, move.by)
      if (!done.ok) throw new Error(done.message)
      state = done.state
      expect(seen.has(key(state))).toBe(false)
      seen.add(key(state))
    }
  }))
})

it('leaves nothing to be done only where no money is owed, held without an order, or under way', () => {
  check(3_000, fc.property(histories, (steps) => {
    const state = last(steps)
    if (!state || !isSettled(state)) return
    if (state.order === 'delivered') expect(['captured', 'part-refunded', 'refunded']).toContain(state.payment)
    else expect(hasMoney(state)).toBe(false)
    expect(['pending', 'authorised', 'capturing', 'disputed']).not.toContain(state.payment)
  }))
})

it('has no two ways of one move from the same state, and no state that no history reaches and a move leads from', () => {
  const reached = new Set<string>()
  let edge: (SaleState | null)[] = [null]
  while (edge.length > 0) {
    edge = edge.flatMap((state) => possible(state).flatMap(({ name, by }) => {
      const done = transition(state, name, by)
      if (!done.ok || reached.has(key(done.state))) return []
      reached.add(key(done.state))
      return [done.state]
    }))
  }
  for (const name of moveNames) {
    const move: Move = moves[name]
    const from = move.ways.flatMap(({ order, payment }) => order.flatMap((one) => payment.map((other) => `${one}/${other}`)))
    expect(new Set(from).size).toBe(from.length)
    for (const state of from) expect([name, state, reached.has(state)]).toEqual([name, state, true])
  }
})
