import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { moveNames, movers, orderStates, paymentStates, transition, type MoveName, type Mover, type SaleState } from '../src/index.ts'

// The table as people read it: each move, who makes it, and every pair of states that it leads from, written out. What isn't in this
// text must be refused.
const text = readFileSync(join(__dirname, 'every-move.txt'), 'utf8').trim().split('\n')

interface Said { by: string[]; ways: Map<string, string> }
const said = new Map<string, Said>()
for (const line of text) {
  const head = /^(\S+) by (.+)$/.exec(line)
  if (head) said.set(head[1] ?? '', { by: (head[2] ?? '').split(' '), ways: new Map() })
  const way = /^ {2}(\S+) -> (.+)$/.exec(line)
  if (way) [...said.values()].at(-1)?.ways.set(way[1] ?? '', way[2] ?? '')
}

const everyState: (SaleState | null)[] = [null, ...orderStates.flatMap((order) => paymentStates.map((payment) => ({ order, payment })))]
const asText = (state: SaleState | null): string => (state ? `${state.order}/${state.payment}` : 'nothing')

const answer = (state: SaleState | null, name: MoveName, by: Mover): string => {
  const done = transition(state, name, by)
  return done.ok ? `${asText(done.state)} ${done.stock}` : done.code
}

it('names the same moves as the text', () => {
  expect([...said.keys()]).toEqual(moveNames)
})

describe.each(moveNames)('%s', (name) => {
  const { by, ways } = said.get(name) ?? { by: [], ways: new Map<string, string>() }
  const mine = movers.filter((mover) => by.includes(mover))

  it('leads from each pair of states where the text says, and is refused from every other', () => {
    for (const mover of mine) {
      expect(Object.fromEntries(everyState.map((state) => [asText(state), answer(state, name, mover)])))
        .toEqual(Object.fromEntries(everyState.map((state) => [asText(state), ways.get(asText(state)) ?? 'not-possible'])))
    }
    expect(mine.length).toBeGreaterThan(0)
    expect(ways.size).toBeGreaterThan(0)
  })

  it('is refused to everybody else, from every pair of states', () => {
    for (const mover of movers.filter((one) => !by.includes(one))) {
      for (const state of everyState) expect([asText(state), mover, answer(state, name, mover)]).toEqual([asText(state), mover, 'not-yours'])
    }
  })
})

it('says in a sentence what isn’t possible, and whose move it is', () => {
  expect(transition({ order: 'placed', payment: 'capturing' }, 'cancel', 'customer')).toEqual({
    ok: false, code: 'not-possible', message: '“cancel” isn’t possible for an order that is placed with a payment that is capturing.',
  })
  expect(transition(null, 'ship', 'staff')).toMatchObject({ message: '“ship” isn’t possible for an order that isn’t there yet.' })
  expect(transition({ order: 'fulfilled', payment: 'captured' }, 'ship', 'customer')).toMatchObject({ message: '“ship” is made by staff, not by customer.' })
})
