import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { roleOf } from '../../../access/index.ts'
import { findOrder, type OrderRow } from '../../../commerce/orders/order-row.ts'
import { ShopFrame } from '../frame.tsx'
import { segmentsOf } from '../order/order.tsx'
import { orderDeskPath, shopAddress } from '../views.ts'
import { shopWords } from '../words.ts'
import { PrintButton } from './print-button.tsx'
import '../../policy/desk.css'
import './sheet.css'

/** A sheet of paper about an order, in its customer's language. On the screen the ways back and to the printer stand above it. */
export async function Sheet({ props, kind, children }: { props: AdminViewServerProps; kind: 'slip' | 'receipt'; children: (order: OrderRow) => ReactNode }) {
  const { payload, params, initPageResult: { req } } = props
  const id = String(segmentsOf(params)[1] ?? '')
  const isReader = ['admin', 'shop-manager', 'auditor'].includes(String(roleOf(req.user)))
  const order = isReader && /^[A-Za-z0-9-]{1,64}$/.test(id) ? await findOrder(payload, 'id', id) : null
  const staff = shopWords(req.i18n.language)
  return (
    <ShopFrame props={props} path={`${orderDeskPath}/${id}/${kind}`} title="" isPlain>
      <div className="sheet-page desk">
        <nav className="sheet-nav desk-acts" aria-label={staff.print[kind]}>
          <a className="desk-button" href={shopAddress(order ? `${orderDeskPath}/${id}` : orderDeskPath)}>{order ? staff.print.back : staff.order.back}</a>
          {order ? <PrintButton label={staff.print.print} /> : null}
        </nav>
        {order ? <main className="sheet" lang={order.locale === 'fr' ? 'fr-CA' : 'en'}>{children(order)}</main> : <main className="sheet"><h1>{staff.order.none}</h1></main>}
      </div>
    </ShopFrame>
  )
}

/** A day as it stands on paper, in UTC. */
export const dayOf = (at: number, language: string): string => new Intl.DateTimeFormat(language === 'fr' ? 'fr-CA' : 'en-CA', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(at)
