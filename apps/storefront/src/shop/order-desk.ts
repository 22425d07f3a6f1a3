import { showsSomething, tidyText, type CommerceClient, type CommerceRefusal, type OrderView } from '@gatehouse/contract'
import { settle, type Outcome } from '../data/commerce.ts'
import { typesetView } from '../i18n/typeset.ts'
import type { Desk, DeskAnswer, DeskFields, DeskVisit } from './desk.ts'
import { longestReason, orderDone, type OrderDone, type OrderProblem, type OrderStep } from './order-step.ts'

export interface OrderDeskOptions {
  commerce: Pick<CommerceClient, 'readOrder' | 'cancelOrder' | 'askReturn'>
  posts: Desk['posts']
  reads: NonNullable<Desk['reads']>
  now: () => number
  log: (message: string, error?: unknown) => void
}

/** A path that no order can have is no page at all (dynamic-pages.ts). */
const tokenOf = ({ path }: DeskVisit): string => path.slice('/orders/'.length)

/** Serves `/orders/{token}`: how an order stands, and what its customer may still do about it. The token is in no log line. */
export function createOrderDesk({ commerce, posts, reads, now, log }: OrderDeskOptions): Desk {
  const page = (visit: DeskVisit, order: OrderView, status: number, more: Partial<Pick<OrderStep, 'isAsked' | 'done' | 'problem'>> = {}): DeskAnswer => ({
    go: 'page', page: '/order', status, isSecret: true,
    step: {
      order: typesetView(visit.lang, order), path: visit.path, isAsked: false, done: null, problem: null, ...more,
      minutesLeft: order.payment === 'pending' && order.order === 'placed' && now() < order.payUntil ? Math.max(1, Math.floor((order.payUntil - now()) / 60_000)) : null,
    } satisfies OrderStep,
  })

  async function show(visit: DeskVisit, status: number, more: Parameters<typeof page>[3] = {}): Promise<DeskAnswer> {
    const found = await settle('/orders', commerce.readOrder({ token: tokenOf(visit) }), log)
    if (found.is !== 'answered') return { go: 'away' }
    return found.value === null ? { go: 'no-page' } : page(visit, found.value, status, more)
  }

  const back = (visit: DeskVisit, done: OrderDone): DeskAnswer => ({ go: 'on', location: `/${visit.lang}${visit.path}?done=${done}` })

  /** Goes on to the order where it was done; else shows it as it stands, and says why not. */
  async function answer(visit: DeskVisit, outcome: Outcome<OrderView>, done: OrderDone, problem: (why: 'late' | 'away') => OrderProblem): Promise<DeskAnswer> {
    if (outcome.is === 'answered') return back(visit, done)
    if (outcome.is === 'away') return show(visit, 503, { problem: problem('away') })
    return isNone(outcome.refusal) ? { go: 'no-page' } : show(visit, outcome.refusal.status, { problem: problem('late') })
  }

  async function take(visit: DeskVisit, fields: DeskFields): Promise<DeskAnswer> {
    const token = tokenOf(visit)
    switch (fields.get('do')) {
      case 'cancel':
        return answer(visit, await settle('/orders/cancel', commerce.cancelOrder({ token }), log), 'cancelled', (why) => ({ what: 'cancel', why }))
      case 'return': {
        // Browsers count a line end as one and send two.
        const typed = (fields.get('reason') ?? '').replaceAll('\r\n', '\n')
        const reason = tidyText(typed)
        if (!showsSomething(reason)) return show(visit, 422, { problem: { what: 'return', why: 'missing', typed } })
        if (reason.length > longestReason) return show(visit, 422, { problem: { what: 'return', why: 'too-long', typed } })
        return answer(visit, await settle('/orders/return', commerce.askReturn({ token, reason }), log), 'return-asked', (why) => ({ what: 'return', why, typed }))
      }
      default:
        return show(visit, 422, { problem: { what: 'nothing' } })
    }
  }

  return {
    posts, reads, take,
    open: (visit) => show(visit, 200, { isAsked: visit.search.get('ask') === 'cancel', done: orderDone.find((one) => one === visit.search.get('done')) ?? null }),
  }
}

const isNone = ({ code }: CommerceRefusal): boolean => code === 'not-found'
