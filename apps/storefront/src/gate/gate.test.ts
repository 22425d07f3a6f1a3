import type { Feed, Snapshot } from '@gatehouse/contract'
import { demoDay, frozenSet, policyOf, stopEverything } from '../../test/rules.ts'
import { Gate } from './gate.ts'
import { setInForce } from './rules.ts'

const snapshotOf = (sequence: number, path = '/shop', epoch = 'e1'): Snapshot => ({ epoch, sequence, routes: [{ path }], media: [] })
const feedOf = (more: Partial<Feed> = {}): Feed => ({ epoch: 'e1', cursor: 'c1', changes: [], snapshot: 1, ...more })

/** A gate whose CMS answers what stands in `cms`, and what it was told to forget. */
function makeGate() {
  const cms = { feed: feedOf() as Feed | Error, snapshot: snapshotOf(1) as Snapshot | Error, forgetFails: false, now: demoDay, steady: 1000 }
  const pass = (ms: number) => { cms.now += ms; cms.steady += ms }
  const cursors: (string | null)[] = []
  const forgotten: string[][] = []
  const logged: string[] = []
  const orThrow = <T,>(value: T | Error): T => { if (value instanceof Error) throw value; return value }
  const gate = new Gate({
    client: {
      feed: async (cursor) => { cursors.push(cursor); return orThrow(cms.feed) },
      snapshot: async () => orThrow(cms.snapshot),
    },
    forget: async (tags) => { if (cms.forgetFails) throw new Error('no'); forgotten.push(tags) },
    forgetEverything: async () => { forgotten.push(['everything']) },
    log: (message, error) => logged.push(error instanceof Error && message.includes('snapshot') ? `${message}: ${error.message}` : message),
    now: () => cms.now,
    steady: () => cms.steady,
  })
  return { gate, cms, cursors, forgotten, logged, pass }
}

describe('following the feed', () => {
  it('knows no address before the first snapshot, and says whether the CMS answers', async () => {
    const { gate, cms } = makeGate()
    cms.feed = new Error('refused')
    await gate.poll()
    expect(gate.known).toBeNull()
    expect(gate.cmsAnswers).toBe(false)
    cms.feed = feedOf()
    await gate.poll()
    expect(gate.known?.hasPage('/shop')).toBe(true)
    expect(gate.cmsAnswers).toBe(true)
  })

  it('forgets nothing at its first answer, then each change once although answers overlap', async () => {
    const { gate, cms, forgotten, cursors } = makeGate()
    const [a, b] = [{ id: 'a', tags: ['articles:1'] }, { id: 'b', tags: ['articles:2', 'articles:*'] }]
    cms.feed = feedOf({ changes: [a] })
    await gate.poll()
    cms.feed = feedOf({ cursor: 'c2', changes: [a, b] })
    await gate.poll()
    cms.feed = feedOf({ cursor: 'c3', changes: [a, b] })
    await gate.poll()
    expect(forgotten).toEqual([['articles:2', 'articles:*']])
    expect(cursors).toEqual([null, 'c1', 'c2'])
  })

  it('takes a change that was committed late, with an id that it hasn’t seen', async () => {
    const { gate, cms, forgotten } = makeGate()
    cms.feed = feedOf({ changes: [{ id: 'b', tags: ['x:2'] }] })
    await gate.poll()
    cms.feed = feedOf({ changes: [{ id: 'a', tags: ['x:1'] }, { id: 'b', tags: ['x:2'] }] })
    await gate.poll()
    expect(forgotten).toEqual([['x:1']])
  })

  it('asks again for changes that it couldn’t make the pages forget', async () => {
    const { gate, cms, forgotten, cursors } = makeGate()
    await gate.poll()
    cms.feed = feedOf({ cursor: 'c2', changes: [{ id: 'a', tags: ['x:1'] }] })
    cms.forgetFails = true
    await gate.poll()
    expect(gate.cmsAnswers).toBe(true)
    cms.forgetFails = false
    await gate.poll()
    expect(forgotten).toEqual([['x:1']])
    expect(cursors).toEqual([null, 'c1', 'c1'])
  })

  it('knows a change again that comes in another part of a long list', async () => {
    const { gate, cms, forgotten } = makeGate()
    await gate.poll()
    const [a, b] = [{ id: 'a', tags: ['x:1'] }, { id: 'b', tags: ['x:2'] }]
    for (const changes of [[a], [b], [a, b]]) {
      cms.feed = feedOf({ changes })
      await gate.poll()
    }
    expect(forgotten).toEqual([['x:1'], ['x:2']])
  })

  it('forgets everything when it was away for longer than the CMS keeps its changes', async () => {
    const { gate, forgotten, pass } = makeGate()
    await gate.poll()
    pass(11 * 3_600_000)
    await gate.poll()
    expect(forgotten).toEqual([])
    pass(13 * 3_600_000)
    await gate.poll()
    expect(forgotten).toEqual([['everything']])
  })

  it('shares one question among all who ask at the same time', async () => {
    const { gate, cursors } = makeGate()
    await Promise.all([gate.poll(), gate.poll()])
    expect(cursors).toHaveLength(1)
  })

  it('says once that the CMS is away, not at each poll', async () => {
    const { gate, cms, logged } = makeGate()
    cms.feed = new Error('refused')
    for (let poll = 0; poll < 3; poll++) await gate.poll()
    expect(logged).toEqual(['the CMS does not answer'])
  })
})

describe('taking up a snapshot', () => {
  it('takes a newer one when the feed names it', async () => {
    const { gate, cms } = makeGate()
    await gate.poll()
    cms.feed = feedOf({ snapshot: 2 })
    cms.snapshot = snapshotOf(2, '/faq')
    await gate.poll()
    expect(gate.known?.hasPage('/faq')).toBe(true)
    expect(gate.known?.hasPage('/shop')).toBe(false)
  })

  it('refuses an older one of the same history', async () => {
    const { gate, cms } = makeGate()
    cms.feed = feedOf({ snapshot: 5 })
    cms.snapshot = snapshotOf(5)
    await gate.poll()
    cms.feed = feedOf({ snapshot: 6 })
    cms.snapshot = snapshotOf(4, '/faq')
    await gate.poll()
    expect(gate.known?.sequence).toBe(5)
    cms.feed = feedOf({ snapshot: 3 })
    await gate.poll()
    expect(gate.known?.sequence).toBe(5)
  })

  it('takes a lower number, and forgets everything, when history was replaced', async () => {
    const { gate, cms, forgotten } = makeGate()
    cms.feed = feedOf({ snapshot: 5 })
    cms.snapshot = snapshotOf(5)
    await gate.poll()
    cms.feed = feedOf({ epoch: 'e2', snapshot: 1, changes: [{ id: 'a', tags: ['x:1'] }] })
    cms.snapshot = snapshotOf(1, '/faq', 'e2')
    await gate.poll()
    expect(gate.known?.hasPage('/faq')).toBe(true)
    expect(forgotten).toEqual([['everything']])
    await gate.poll()
    expect(forgotten).toEqual([['everything']])
  })

  it('still forgets what changed while the snapshot can’t be loaded, and loads it later', async () => {
    const { gate, cms, forgotten } = makeGate()
    await gate.poll()
    cms.feed = feedOf({ snapshot: 2, changes: [{ id: 'a', tags: ['x:1'] }] })
    cms.snapshot = new TypeError('fetch failed')
    await gate.poll()
    expect(forgotten).toEqual([['x:1']])
    expect(gate.known?.sequence).toBe(1)
    cms.snapshot = snapshotOf(2, '/faq')
    await gate.poll()
    expect(gate.known?.sequence).toBe(2)
  })

  it('keeps the last one while the CMS is away', async () => {
    const { gate, cms } = makeGate()
    await gate.poll()
    cms.feed = new Error('refused')
    await gate.poll()
    expect(gate.known?.hasPage('/shop')).toBe(true)
  })
})

describe('the rules', () => {
  const governed = (sequence: number, ...sets: Parameters<typeof policyOf>): Snapshot => ({ ...snapshotOf(sequence), policy: policyOf(...sets) })
  const revisionOf = (gate: Gate) => gate.held && setInForce(gate.held.rules, demoDay)?.revision

  it('are confirmed by each answer of the feed that names the snapshot that is held, for 15 s', async () => {
    const { gate, cms, pass } = makeGate()
    expect(gate.isConfirmed).toBe(false)
    cms.snapshot = governed(1)
    await gate.poll()
    expect([gate.isConfirmed, gate.ageMs, revisionOf(gate)]).toEqual([true, 0, 1])
    cms.feed = new Error('refused')
    pass(14_999)
    await gate.poll()
    expect(gate.isConfirmed).toBe(true)
    pass(1)
    expect(gate.isConfirmed).toBe(false)
    // The set still decides; how far it goes is capped.
    expect(revisionOf(gate)).toBe(1)
    cms.feed = feedOf()
    await gate.poll()
    expect(gate.isConfirmed).toBe(true)
  })

  it('aren’t made younger by a clock that is set back, nor by a machine that slept', async () => {
    const { gate, cms } = makeGate()
    cms.snapshot = governed(1)
    await gate.poll()
    cms.now -= 60_000
    cms.steady += 15_000
    expect(gate.isConfirmed).toBe(false)
    await gate.poll()
    cms.now += 15_000
    expect(gate.isConfirmed).toBe(false)
  })

  it.each([
    ['of another number than the feed named', () => governed(1), /has number 1, and 2 was named/],
    ['whose set isn’t what its hash says', () => governed(2, { ...frozenSet({ revision: 2 }), hash: 'f'.repeat(64) }), /not what its hash says/],
    ['whose set has faults', () => governed(2, { ...frozenSet({ revision: 2 }), source: { revision: 2, classes: [], rules: [{ kind: 'grant' }] } as never }), /fault|class/i],
  ])('of a snapshot %s are refused with a line in the log; the last good ones stay and count as unconfirmed', async (_what, refused, why) => {
    const { gate, cms, logged, pass } = makeGate()
    cms.snapshot = governed(1)
    await gate.poll()
    cms.feed = feedOf({ snapshot: 2 })
    cms.snapshot = refused()
    for (let poll = 0; poll < 60; poll++) { pass(300); await gate.poll() }
    expect(revisionOf(gate)).toBe(1)
    expect(gate.isConfirmed).toBe(false)
    expect(gate.cmsAnswers).toBe(true)
    expect(logged.filter((line) => why.test(line)).length).toBeGreaterThan(0)
    // A good one is taken as soon as it is there.
    cms.snapshot = governed(2, frozenSet({ revision: 2, more: [stopEverything] }))
    pass(1000)
    await gate.poll()
    expect([revisionOf(gate), gate.isConfirmed]).toEqual([2, true])
  })

  it('aren’t confirmed by a feed that has fallen behind them', async () => {
    const { gate, cms, pass } = makeGate()
    cms.feed = feedOf({ snapshot: 5 })
    cms.snapshot = governed(5)
    await gate.poll()
    cms.feed = feedOf({ snapshot: 3 })
    cms.snapshot = governed(3)
    for (let poll = 0; poll < 60; poll++) { pass(300); await gate.poll() }
    expect([gate.known?.sequence, gate.isConfirmed]).toEqual([5, false])
  })

  it('of another history take the place of those that are held, whatever their number', async () => {
    const { gate, cms } = makeGate()
    cms.feed = feedOf({ snapshot: 5 })
    cms.snapshot = governed(5)
    await gate.poll()
    cms.feed = feedOf({ epoch: 'e2', snapshot: 1 })
    cms.snapshot = { ...governed(1, frozenSet({ revision: 7 })), epoch: 'e2' }
    await gate.poll()
    expect([revisionOf(gate), gate.isConfirmed]).toEqual([7, true])
  })
})
