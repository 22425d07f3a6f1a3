import { compileRuleSet, decide, type AccessRequest, type CompiledRuleSet, type RuleSetSource } from '@gatehouse/policy'

// Says what went wrong in a run, from what others keep: the provider's record of the money, the published sets with their instants, the
// rows of orders and stock. Pure, so that it can be shown that it finds each kind of fault.

/** An entry of the provider's record. An instant is ISO 8601. */
export interface Entry { id: string; session: string; orderId: string | null; amountMinor: number; at: string; idempotencyKey?: string | undefined }
export interface ProviderRecord { authorisations: Entry[]; captures: Entry[]; cancellations: Entry[]; refunds: Entry[] }

/** A published set: in force from `effectiveAt` until the next one, and surely so from `seenAt`, when somebody outside had its number. */
export interface PublishedSet { revision: number; sequence: number; effectiveAt: number; seenAt: number; source: Pick<RuleSetSource, 'classes' | 'rules'> }

export interface OrderLine { variant: string; product: string; quantity: number }
export interface Order {
  id: string
  state: string
  payment: string
  totalMinor: number
  refundedMinor: number
  /** A refund that the provider hasn’t answered yet. */
  refundAsked?: unknown
  lines: OrderLine[]
  facts: { places: AccessRequest['places']; ageYears: number | null }
}

/** The guarded write after which the money may be taken: the policy head that it names, and when. */
export interface Mark { orderId: string; at: number; headSequence: number }

export interface Stock { variant: string; onHand: number; reserved: number }
export interface LedgerEntry { variant: string; onHandDelta: number; reservedDelta: number }

export interface Evidence {
  record: ProviderRecord
  /** In the order of their numbers. */
  sets: PublishedSet[]
  orders: Order[]
  marks: Mark[]
  /** What was approved of each product, throughout the run. */
  goods: Record<string, { classes: string[]; attributes: string[] }>
  stock: Stock[]
  ledger: LedgerEntry[]
  /** How many of each variant there were to begin with, by whoever put them there. */
  putThere: Record<string, number>
  /** What staff asked to be given back of each order, as often as they asked. */
  refundsAsked: Record<string, number>
}

export const kinds = ['illegalCaptures', 'oversold', 'captureWithoutOrder', 'orderWithoutCapture', 'doubleCaptures', 'doubleRefunds', 'ledgerMismatch', 'stuckOrders'] as const
export type Violations = Record<(typeof kinds)[number], number>

const sum = (numbers: readonly number[]): number => numbers.reduce((before, one) => before + one, 0)
const byOrder = (entries: readonly Entry[]): Map<string, Entry[]> => {
  const found = new Map<string, Entry[]>()
  for (const entry of entries) found.set(entry.orderId ?? '', [...(found.get(entry.orderId ?? '') ?? []), entry])
  return found
}
const tookMoney = ['captured', 'part-refunded', 'refunded', 'disputed']
const isOver = ({ state }: Order): boolean => ['refused', 'expired', 'cancelled'].includes(state)
/** What an order in this state holds of the stock. */
const holds = ({ state }: Order): boolean => ['placed', 'held', 'fulfilled'].includes(state)
const wasSent = ({ state }: Order): boolean => ['shipped', 'delivered'].includes(state)

/** Counts each kind of fault, once for each order, capture or variant that has it; `say` is told of each. */
export function judge(evidence: Evidence, say: (fault: string) => void = () => {}): Violations {
  const { record, orders } = evidence
  const orderOf = new Map(orders.map((order) => [order.id, order]))
  const capturesOf = byOrder(record.captures)
  const refundsOf = byOrder(record.refunds)
  const count = (kind: keyof Violations, faults: readonly string[]): number => {
    for (const fault of faults) say(`${kind}: ${fault}`)
    return faults.length
  }
  return {
    illegalCaptures: count('illegalCaptures', illegalCaptures(evidence, orderOf)),
    oversold: count('oversold', oversold(evidence, orderOf)),
    captureWithoutOrder: count('captureWithoutOrder', record.captures.flatMap((capture) => {
      const order = orderOf.get(capture.orderId ?? '')
      if (!order) return [`${capture.id} is for an order that isn’t there`]
      return tookMoney.includes(order.payment) ? [] : [`${capture.id} is for ${order.id}, whose payment is ${order.payment}`]
    })),
    orderWithoutCapture: count('orderWithoutCapture', orders.flatMap((order) => {
      const taken = sum((capturesOf.get(order.id) ?? []).map(({ amountMinor }) => amountMinor))
      return tookMoney.includes(order.payment) && taken < order.totalMinor ? [`${order.id} is ${order.payment}, and ${taken} of ${order.totalMinor} was taken`] : []
    })),
    doubleCaptures: count('doubleCaptures', [...capturesOf].flatMap(([id, captures]) => {
      const total = orderOf.get(id)?.totalMinor ?? Infinity
      return captures.length > 1 || sum(captures.map(({ amountMinor }) => amountMinor)) > total ? [`${captures.length} captures for ${id}`] : []
    })),
    doubleRefunds: count('doubleRefunds', [...refundsOf].flatMap(([id, refunds]) => doubleRefund(id, refunds, { captures: capturesOf.get(id) ?? [], order: orderOf.get(id), asked: evidence.refundsAsked[id] ?? 0 }))),
    ledgerMismatch: count('ledgerMismatch', ledgerMismatches(evidence)),
    stuckOrders: count('stuckOrders', orders.filter((order) => isStuck(order, record)).map(({ id, state, payment }) => `${id} is ${state}/${payment}`)),
  }
}

/** More was given back than taken, than was asked for, or than the order knows of. What is over is given back once, unasked. */
function doubleRefund(id: string, refunds: readonly Entry[], { captures, order, asked }: { captures: readonly Entry[]; order: Order | undefined; asked: number }): string[] {
  const [given, taken] = [refunds, captures].map((entries) => sum(entries.map(({ amountMinor }) => amountMinor))) as [number, number]
  const wanted = order && isOver(order) ? taken : asked
  const isWrong = given > taken || given > wanted || given !== order?.refundedMinor
  return isWrong ? [`${given} of ${taken} was given back for ${id}, and ${wanted} was to be; the order knows of ${order?.refundedMinor}`] : []
}

/** Whether the house still owes a step: what only the customer or staff can do next isn't stuck. */
export function isStuck({ id, state, payment, refundAsked }: Pick<Order, 'id' | 'state' | 'payment' | 'refundAsked'>, record: ProviderRecord): boolean {
  if (refundAsked) return true
  if (payment === 'authorised' || payment === 'capturing') return true
  const isPaid = record.authorisations.some(({ orderId }) => orderId === id)
  if (payment === 'pending') return state !== 'placed' || isPaid
  // Money of an order that is over has to be back, and held money of one that was cancelled has to be free.
  if (['refused', 'expired', 'cancelled'].includes(state) && payment !== 'cancelled' && payment !== 'refunded') return true
  return payment === 'cancelled' && isPaid && !record.cancellations.some(({ orderId }) => orderId === id)
}

function illegalCaptures({ record, sets, marks, goods }: Evidence, orderOf: ReadonlyMap<string, Order>): string[] {
  const compiled = new Map<number, CompiledRuleSet>()
  const compileOnce = ({ revision, source }: PublishedSet): CompiledRuleSet => {
    const known = compiled.get(revision) ?? compileRuleSet({ revision, ...source })
    compiled.set(revision, known)
    return known
  }
  const authorisedAt = new Map(record.authorisations.map(({ session, at }) => [session, Date.parse(at)]))
  return record.captures.flatMap((capture): string[] => {
    const order = orderOf.get(capture.orderId ?? '')
    // Without an order nothing says where it went: `captureWithoutOrder` counts it.
    if (!order) return []
    const at = Date.parse(capture.at)
    const mark = marks.filter(({ orderId, at: marked }) => orderId === order.id && marked <= at).toSorted((one, other) => one.at - other.at).at(-1)
    if (!mark) return [`${capture.id}: nothing was marked before it`]
    const index = sets.findLastIndex(({ sequence }) => sequence <= mark.headSequence)
    const set = sets[index]
    if (!set) return [`${capture.id}: its mark names head ${mark.headSequence}, before anything was published`]
    // A mark can't name a set that another one had replaced before the customer paid or before it was begun, or that came after the money was taken.
    const replacedBy = sets[index + 1]?.seenAt ?? Infinity
    if (set.effectiveAt > at || replacedBy < Math.max(mark.at, authorisedAt.get(capture.session) ?? -Infinity)) return [`${capture.id}: its mark names set ${set.revision}, which wasn’t in force then`]
    return order.lines.flatMap(({ variant, product }) => {
      const quantity = sum(order.lines.filter((line) => line.product === product).map((line) => line.quantity))
      const { classes = [], attributes = [] } = goods[product] ?? {}
      const { ageYears, places } = order.facts
      const { level } = decide(compileOnce(set), { stage: 'sale', classes, attributes, quantity, places, at: mark.at, ...(ageYears === null ? {} : { ageYears, ageAssurance: 'declared' as const }) })
      return level === 'purchase' ? [] : [`${capture.id}: set ${set.revision} says ${level} of ${variant} to ${String(places.shipTo)}`]
    }).slice(0, 1)
  })
}

/** Units that were sold beyond those that were put there: by what the provider took and didn’t give back, and by what orders hold or sent. */
function oversold({ record, orders, putThere }: Evidence, orderOf: ReadonlyMap<string, Order>): string[] {
  const givenBack = (id: string): number => sum(record.refunds.filter(({ orderId }) => orderId === id).map(({ amountMinor }) => amountMinor))
  const paid = [...new Set(record.captures.filter(({ orderId, amountMinor }) => givenBack(orderId ?? '') < amountMinor).map(({ orderId }) => orderId ?? ''))].flatMap((id) => orderOf.get(id) ?? [])
  const promised = orders.filter((order) => holds(order) || wasSent(order))
  const units = (of: readonly Order[], variant: string): number => sum(of.flatMap(({ lines }) => lines).filter((line) => line.variant === variant).map(({ quantity }) => quantity))
  return Object.entries(putThere).flatMap(([variant, were]) => {
    const sold = Math.max(units(paid, variant), units(promised, variant))
    return sold > were ? [`${sold} of ${were} of ${variant}`] : []
  })
}

function ledgerMismatches({ stock, ledger, orders, putThere }: Evidence): string[] {
  return stock.flatMap(({ variant, onHand, reserved }) => {
    const entries = ledger.filter((entry) => entry.variant === variant)
    const of = (which: readonly Order[]): number => sum(which.flatMap(({ lines }) => lines).filter((line) => line.variant === variant).map(({ quantity }) => quantity))
    const faults = [
      ...(sum(entries.map(({ onHandDelta }) => onHandDelta)) === onHand ? [] : ['the ledger says another number on hand']),
      ...(sum(entries.map(({ reservedDelta }) => reservedDelta)) === reserved ? [] : ['the ledger says another number reserved']),
      ...(of(orders.filter(holds)) === reserved ? [] : ['orders hold another number']),
      ...(reserved < 0 || reserved > onHand ? ['more is reserved than there is'] : []),
      ...(variant in putThere && onHand !== (putThere[variant] ?? 0) - of(orders.filter(wasSent)) ? ['some was lost or came from nowhere'] : []),
    ]
    return faults.length > 0 ? [`${variant} (${onHand}, ${reserved} reserved): ${faults.join(', ')}`] : []
  })
}
