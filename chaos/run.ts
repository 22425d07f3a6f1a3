import type { Random } from '../bench/policy/random.ts'
import { Shop, type Outcome } from './buyers.ts'
import { Clerk } from './clerk.ts'
import { orderSchema, readEvidence, readRecord } from './evidence.ts'
import type { Form } from './forms.ts'
import { openHouse, stockShop, type House } from './house.ts'
import { isStuck, judge, type Evidence, type Violations } from './judge.ts'
import { Killer } from './killer.ts'
import { Officers } from './officers.ts'
import { times, wait } from './patience.ts'
import { readAll } from './staff.ts'

export interface Report {
  database: string
  work: { checkouts: number; kills: number; toggles: number; webhooks: number }
  violations: Violations
}

/** How long an order may wait once everything is calm. */
const stuckAfterMs = 60_000
/** Between two statements of one transaction of MongoDB's: one such kill is enough. */
const isDearPoint = (point: string): boolean => /^in-write-/.test(point) && point !== 'in-write-2'

interface Asked {
  database: string
  databaseUrl: string | null
  endTransactions: () => Promise<void>
  form: Form
  random: Random
  /** Rejects when the run has to end, whatever it is at. */
  interrupted: Promise<never>
  say: (text: string) => void
}

/** One run on one database, from an empty folder to the verdict. However it ends, what it started is ended and its folders are gone. */
export async function runChaos({ databaseUrl, ...asked }: Asked): Promise<Report> {
  const { form, interrupted, random, say } = asked
  say('starting the CMS and the sandbox on a seeded database …')
  const house = await openHouse({ databaseUrl, random })
  let timer: NodeJS.Timeout | undefined
  const overdue = new Promise<never>((_, reject) => { timer = setTimeout(() => { reject(new Error(`it wasn’t over after ${form.mostMs / 1000} s`)) }, form.mostMs) })
  try {
    return await Promise.race([work(house, asked), overdue, interrupted])
  } finally {
    clearTimeout(timer)
    await house.stop()
  }
}

async function work(house: House, { database, endTransactions, form, random, say }: Omit<Asked, 'databaseUrl' | 'interrupted'>): Promise<Report> {
  const { as, cms, settings, processes, line } = house
  const { rare, common, putThere } = await stockShop(house, { few: form.rush.units, plenty: form.checkouts * 4 })
  const officers = new Officers(as)
  await officers.look()
  const clerk = new Clerk(as)
  const shop = new Shop({ cms, serviceKey: settings.SERVICE_KEY, random })
  const killer = new Killer({ folder: house.faultFolder, processes, random, skip: isDearPoint, afterDeath: endTransactions })
  const outcomes: Outcome[] = []
  const buy = async (variants: readonly string[], most: number): Promise<void> => { outcomes.push(await shop.buy(variants, most)) }

  let [isOver, areBought] = [false, false]
  const killing = killer.run(form, () => isOver, say)
  const atWork: Promise<void>[] = []
  const progress = setInterval(() => { say(tally(outcomes)) }, 30_000)
  try {
    say(`${form.rush.buyers} buyers want one of ${form.rush.units} …`)
    await times(form.rush.buyers, form.rush.buyers, () => buy([rare], 1))
    say(`${tally(outcomes)}; ${form.checkouts} checkouts while the rules change …`)
    atWork.push(officers.turn(() => areBought, form.turns), clerk.work(() => areBought))
    // Told below; until then a failure of theirs isn't one that nobody waits for.
    for (const work of atWork) work.catch(() => undefined)
    await times(form.checkouts, form.atOnce, () => buy(common, 2))
    areBought = true
    await Promise.all(atWork)
    // Some steps come rarely: people go on buying until the CMS was killed at each, for a while.
    for (const end = Date.now() + 120_000; !killer.isDone && Date.now() < end;) await times(form.atOnce, form.atOnce, () => buy(common, 2))
  } finally {
    // Whatever failed, nobody starts anything any more once the house is closed.
    areBought = true
    isOver = true
    clearInterval(progress)
    await Promise.allSettled([killing, ...atWork])
  }
  await killing
  line.mend()
  say(`${tally(outcomes)}; killed ${killer.kills} times, at ${killer.diedAt.length} of ${killer.passed.length} steps; ${JSON.stringify(line.counts)}; asked again by buyers: ${JSON.stringify(shop.failures)}, by officers: ${JSON.stringify(officers.refusals)}`)
  const missed = killer.passed.filter((point) => !killer.diedAt.includes(point))
  if (form.kills.points === null && missed.length > 0) say(`never killed at ${missed.join(', ')}`)

  await calmDown(house, say)
  await clerk.workOnce()
  await calmDown(house, say)
  const evidence = await readEvidence(as('admin'), await readRecord(settings), { seen: officers.seen, putThere, refundsAsked: clerk.refundsAsked })
  say(`${evidence.orders.length} orders, ${evidence.record.captures.length} captures, ${evidence.record.cancellations.length} cancellations, ${evidence.record.refunds.length} refunds, ${evidence.sets.length} sets`)
  requireTrial(evidence, { outcomes, kills: killer.kills, toggles: officers.toggles, lost: line.counts.lost, form })
  const violations = judge(evidence, say)
  return { database, work: { checkouts: outcomes.length, kills: killer.kills, toggles: officers.toggles, webhooks: line.counts.came }, violations }
}

/** A run in which next to nothing happened proves nothing, and isn't called good. */
function requireTrial({ orders, record }: Evidence, { outcomes, kills, toggles, lost, form }: { outcomes: readonly Outcome[]; kills: number; toggles: number; lost: number; form: Form }): void {
  const wanted = form.checkouts + form.rush.buyers
  const had = {
    checkouts: outcomes.length >= wanted, orders: orders.length >= wanted / 6, captures: record.captures.length >= wanted / 20, cancellations: record.cancellations.length > 0,
    soldOut: outcomes.some(({ ended }) => ended === 'sold out'), lostWebhooks: lost > 0, refunds: record.refunds.length > 0, sent: orders.some(({ state }) => state === 'shipped'), kills: kills > form.kills.random, toggles: toggles >= 4,
  }
  const missing = Object.entries(had).flatMap(([what, isEnough]) => (isEnough ? [] : [what]))
  if (missing.length > 0) throw new Error(`too little happened to prove anything: ${missing.join(', ')}`)
}

/** Until nothing waits any more, or until what does counts as stuck. */
async function calmDown({ as, settings }: House, say: (text: string) => void): Promise<void> {
  const start = Date.now()
  for (;;) {
    const record = await readRecord(settings)
    const waiting = (await readAll(as('admin'), 'orders', orderSchema)).filter((order) => isStuck(order, record)).length
    if (waiting === 0 || Date.now() - start > stuckAfterMs) return say(`${waiting} orders wait after ${Math.round((Date.now() - start) / 1000)} s of calm`)
    await wait(1000)
  }
}

function tally(outcomes: readonly Outcome[]): string {
  return (['ordered', 'sold out', 'not for sale'] as const).map((end) => `${outcomes.filter(({ ended }) => ended === end).length} ${end}`).join(', ')
}
