import { randomUUID } from 'node:crypto'
import type { AdminViewServerProps } from 'payload'
import { roleOf } from '../../../access/index.ts'
import { say } from '../../../fields/words.ts'
import { askedOnce } from '../../policy/asked.ts'
import { deskLanguage } from '../../policy/sentence/names.ts'
import { DeskField, DeskForm } from '../desk-form.tsx'
import { mayAct, ShopFrame } from '../frame.tsx'
import { readNames } from '../order/read-order.ts'
import { SaidNote } from '../said-note.tsx'
import { shopAddress, stockDeskName, stockDeskPath } from '../views.ts'
import { shopWords } from '../words.ts'
import { LedgerTable } from './ledger-table.tsx'
import { readLedger, readStock, type StockLine } from './read-stock.ts'

/** What is on hand, and every change of it: by orders, and by hand with a reason. */
export function StockDeskView(props: AdminViewServerProps) {
  const { language } = props.initPageResult.req.i18n
  return (
    <ShopFrame props={props} path={stockDeskPath} title={say(language, stockDeskName)} lead={shopWords(language).stock.lead} steps={[{ label: say(language, stockDeskName) }]}>
      <StockDesk {...props} />
    </ShopFrame>
  )
}

async function StockDesk({ payload, searchParams, initPageResult: { req } }: AdminViewServerProps) {
  const { language } = req.i18n
  const { stock: words, said } = shopWords(language)
  const lines = await readStock(payload, deskLanguage(language))
  const asked = askedOnce(searchParams, 'variant')
  const text = said[askedOnce(searchParams, 'said')]
  const line = lines.find(({ variant }) => variant === asked)
  const page = Math.max(1, Number(/^\d{1,6}$/.exec(askedOnce(searchParams, 'page'))?.[0] ?? 1))
  if (lines.length === 0) return <p className="desk-note">{words.none} <a href="/admin/collections/stock">{words.toStock}</a></p>
  return (
    <>
      {text && line ? <SaidNote text={text} isWarning={false} mark={`${line.variant} ${line.onHand}`} /> : null}
      {asked !== '' && !line ? <p className="desk-note" role="status">{words.noVariant}</p> : null}
      {line ? <OneVariant line={line} language={language} mayAct={mayAct(roleOf(req.user))} ledger={await readLedger(payload, line.variant, page)} payload={payload} /> : <AllVariants lines={lines} language={language} />}
    </>
  )
}

function AllVariants({ lines, language }: { lines: StockLine[]; language: string }) {
  const { stock: words } = shopWords(language)
  return (
    <table className="shop-table">
      <thead><tr>{[words.variant, words.onHand, words.reserved, words.free].map((name) => <th key={name} scope="col">{name}</th>)}</tr></thead>
      <tbody>
        {lines.map(({ variant, sku, title, onHand, reserved }) => (
          <tr key={variant}>
            <th scope="row"><a href={shopAddress(stockDeskPath, { variant })}>{sku}</a> <span className="desk-hint">{title}</span></th>
            <td className="shop-number" data-label={words.onHand}>{onHand}</td>
            <td className="shop-number" data-label={words.reserved}>{reserved}</td>
            <td className="shop-number" data-label={words.free}>{onHand - reserved}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface OneProps { line: StockLine; language: string; mayAct: boolean; ledger: Awaited<ReturnType<typeof readLedger>>; payload: AdminViewServerProps['payload'] }

async function OneVariant({ line, language, mayAct: isShop, ledger, payload }: OneProps) {
  const { stock: words, unknown } = shopWords(language)
  const isWhole = ledger.sum.onHand === line.onHand && ledger.sum.reserved === line.reserved
  const names = await readNames(payload, ledger.entries)
  return (
    <>
      <p><a href={shopAddress(stockDeskPath)}>{words.all}</a></p>
      <section className="shop-part" aria-labelledby="variant">
        <h2 id="variant">{line.sku} <span className="desk-hint">{line.title}</span></h2>
        <dl className="shop-facts">
          <div><dt>{words.onHand}</dt><dd>{line.onHand}</dd></div>
          <div><dt>{words.reserved}</dt><dd>{line.reserved}</dd></div>
          <div><dt>{words.free}</dt><dd>{line.onHand - line.reserved}</dd></div>
          <div><dt>{words.sum}</dt><dd>{ledger.sum.onHand} / {ledger.sum.reserved}</dd></div>
        </dl>
        {isWhole ? null : <p className="desk-note desk-note--error">{words.sumDiffers}</p>}
      </section>
      {isShop ? (
        <section className="shop-part shop-narrow" aria-labelledby="adjust">
          <h2 id="adjust">{words.adjust}</h2>
          <p className="desk-hint">{words.countedOn}</p>
          <DeskForm path="/stock/adjust" button={words.button} unknown={unknown} tone="main">
            <input type="hidden" name="variant" value={line.variant} />
            <input type="hidden" name="key" value={randomUUID()} />
            <DeskField name="change" label={words.change} hint={words.changeHint} most={9} isNeeded />
            <DeskField name="reason" label={words.reason} hint={words.reasonHint} most={2000} isNeeded />
          </DeskForm>
        </section>
      ) : null}
      <LedgerTable ledger={ledger} variant={line.variant} names={names} language={language} />
    </>
  )
}
