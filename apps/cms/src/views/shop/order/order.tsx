import type { AdminViewServerProps } from 'payload'
import { roleOf } from '../../../access/index.ts'
import { askedOnce } from '../../policy/asked.ts'
import { mayAct, ShopFrame } from '../frame.tsx'
import { SaidNote } from '../said-note.tsx'
import { orderDeskPath, shopAddress, shopDeskName } from '../views.ts'
import { shopWords } from '../words.ts'
import { say } from '../../../fields/words.ts'
import { Acts } from './acts.tsx'
import { Decisions } from './decisions.tsx'
import { Facts, PaymentFacts, Refusal } from './facts.tsx'
import { History } from './history.tsx'
import { Lines } from './lines.tsx'
import { Mails } from './mails.tsx'
import { readWholeOrder, type WholeOrder } from './read-order.ts'

const warnings = new Set(['not-shipped', 'not-shipped-refunded', 'not-shipped-refunding', 'refunding'])

/** One order: what it is, what the rules said of it, what happened to it, and what can be done with it now. */
export async function OrderView(props: AdminViewServerProps) {
  const { payload, searchParams, initPageResult: { req }, params } = props
  const { language } = req.i18n
  const words = shopWords(language)
  const id = String(segmentsOf(params)[1] ?? '')
  // Read for those alone who may see it: the frame says the rest.
  const whole = ['admin', 'shop-manager', 'auditor'].includes(String(roleOf(req.user))) ? await readWholeOrder(payload, id) : null
  const reference = whole?.order.reference ?? ''
  return (
    <ShopFrame
      props={props} path={`${orderDeskPath}/${id}`} title={whole ? words.order.title(reference) : words.order.none}
      // Its number is the heading: beside it in the header it would make a phone's page wider than the phone.
      steps={[{ label: say(language, shopDeskName), url: `/admin${orderDeskPath}` }]}
    >
      <p><a href={shopAddress(orderDeskPath)}>{words.order.back}</a></p>
      {whole ? <Order whole={whole} said={askedOnce(searchParams, 'said')} props={props} /> : null}
    </ShopFrame>
  )
}

export const segmentsOf = (params: AdminViewServerProps['params']): string[] => [params?.segments ?? []].flat()

function Order({ whole, said, props: { payload, initPageResult: { req } } }: { whole: WholeOrder; said: string; props: AdminViewServerProps }) {
  const { language } = req.i18n
  const words = shopWords(language)
  const { order } = whole
  const text = words.said[said]
  const isShop = mayAct(roleOf(req.user))
  return (
    <>
      {text ? <SaidNote text={text} isWarning={warnings.has(said)} mark={`${said} ${order.version}`} /> : null}
      <div className="shop-columns">
        <div className="shop-columns__main">
          <Facts order={order} language={language} />
          <Refusal order={order} language={language} />
          <Lines order={order} language={language} mayAct={isShop} />
          <PaymentFacts order={order} language={language} mayAct={isShop} />
          <Decisions whole={whole} payload={payload} language={language} />
          <Mails orderId={order.id} mails={whole.mails} language={language} mayAct={isShop} />
          <History whole={whole} language={language} />
        </div>
        <aside className="shop-columns__acts" aria-labelledby="acts"><Acts order={order} language={language} mayAct={isShop} /></aside>
      </div>
    </>
  )
}
