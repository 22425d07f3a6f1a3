import { randomUUID } from 'node:crypto'
import { movesFrom } from '@gatehouse/commerce'
import type { OrderRow } from '../../../commerce/orders/order-row.ts'
import { formatMinor } from '../../../commerce/staff/format-minor.ts'
import { leftOf } from '../../../commerce/staff/refund-order.ts'
import { DeskField, DeskForm } from '../desk-form.tsx'
import { shopWords } from '../words.ts'
import type { ReactNode } from 'react'

const carriers = ['Canada Post', 'Postes Canada', 'Purolator', 'UPS', 'FedEx', 'DHL', 'PostNL']

/** What can be done with an order as it stands, each a form of its own; the likeliest first. */
export function Acts({ order, language, mayAct }: { order: OrderRow; language: string; mayAct: boolean }) {
  const { order: words, act, unknown } = shopWords(language)
  const possible = new Set(movesFrom({ order: order.state, payment: order.payment }, 'staff'))
  // While money is being given back nothing is sent.
  const can = (move: Parameters<typeof possible.has>[0]) => possible.has(move) && !(order.refundAsked && ['fulfil', 'ship', 'resume'].includes(move))
  const hasMoney = (order.payment === 'captured' || order.payment === 'part-refunded') && leftOf(order) > 0 && !order.refundAsked
  const isRefused = order.state === 'held' && order.refusal?.why === 'rules'
  const path = (name: string) => `/orders/${order.id}/${name}`
  const reason = <DeskField name="reason" label={act.reason} hint={act.reasonHint} most={2000} isLong isNeeded />
  if (!mayAct) return <><h2 id="acts">{words.acts}</h2><p className="desk-hint">{words.onlyShop}</p></>
  const plain = (['hold', 'resume', 'cancel', 'refuse'] as const).filter((move) => can(move))
  const refund = hasMoney ? (
    <Act title={act.refund.title} lead={isRefused ? act.refund.rules : act.refund.lead(formatMinor(leftOf(order), order.currency, language))} key="refund" isOpen={isRefused}>
      <DeskForm path={path('refund')} button={act.refund.button} unknown={unknown} tone={isRefused ? 'main' : 'plain'}>
        <input type="hidden" name="key" value={randomUUID()} />
        <DeskField name="amount" label={`${act.refund.amount} (${order.currency})`} hint={act.refund.amountHint} most={20} inputMode="decimal" />
        {reason}
      </DeskForm>
    </Act>
  ) : null
  return (
    <>
      <h2 id="acts">{words.acts}</h2>
      {can('fulfil') ? <Act title={act.fulfil.title} lead={act.fulfil.lead} isOpen><DeskForm path={path('fulfil')} button={act.fulfil.button} unknown={unknown} tone="main" /></Act> : null}
      {can('ship') ? (
        <Act title={act.ship.title} lead={act.ship.lead} isOpen>
          <DeskForm path={path('ship')} button={act.ship.button} unknown={unknown} tone="main">
            <DeskField name="carrier" label={act.ship.carrier} most={60} list={carriers} isNeeded />
            <DeskField name="trackingCode" label={act.ship.tracking} hint={act.ship.trackingHint} most={80} />
          </DeskForm>
        </Act>
      ) : null}
      {can('deliver') ? <Act title={act.deliver.title} lead={act.deliver.lead} isOpen><DeskForm path={path('deliver')} button={act.deliver.button} unknown={unknown} tone="main" /></Act> : null}
      {isRefused ? refund : null}
      {plain.map((move) => <Act key={move} title={act[move].title} lead={act[move].lead}><DeskForm path={path(move)} button={act[move].button} unknown={unknown}>{reason}</DeskForm></Act>)}
      {isRefused ? null : refund}
      <Act title={act.note.title} lead={act.note.hint}>
        <DeskForm path={path('note')} button={act.note.button} unknown={unknown}>
          <input type="hidden" name="key" value={randomUUID()} />
          <DeskField name="text" label={act.note.text} most={2000} isLong isNeeded />
        </DeskForm>
      </Act>
    </>
  )
}

function Act({ title, lead, isOpen = false, children }: { title: string; lead: string; isOpen?: boolean; children: ReactNode }) {
  return <details className="shop-act-box" open={isOpen}><summary>{title}</summary><p className="desk-hint">{lead}</p>{children}</details>
}
