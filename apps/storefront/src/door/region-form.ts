import type { Locale } from '@gatehouse/contract'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { forgetAgeBand, keepAgeBand } from '../gate/age.ts'
import { forgetChosenPlace, keepChosenPlace } from '../gate/chosen-place.ts'
import type { Clock } from '../gate/clock.ts'
import type { Gate } from '../gate/gate.ts'
import { readRegionForm, readWayBack, type RegionWish } from '../gate/region-form.ts'
import { noRules } from '../gate/rules.ts'
import type { ToldVisitor } from '../gate/told-visitor.ts'
import type { Visitor } from '../gate/visitors.ts'
import { chooseEncoding } from './encoding.ts'
import { readFormBody } from './form-body.ts'
import { isFromOwnPage } from './own-page.ts'
import { onePrefix, renderForOne, type PageForOneOptions } from './page-for-one.ts'
import type { Sender } from './send.ts'

export interface RegionFormOptions {
  /** The origins that are this site. */
  own: ReadonlySet<string>
  /** Signs the age band. */
  secret: string
  clock: Clock
}

interface Around { region: RegionFormOptions; gate: Gate; sender: Sender; forOne: PageForOneOptions; isHttps: boolean }

/**
 * Takes the form about one's place: keeps or forgets in cookies what it says, and sends the browser back to the page that it came
 * from, or to the form's own, which then says what follows. What can't be taken is that page again, with status 422, the field
 * named and what was typed in it.
 */
export async function takeRegionForm(req: IncomingMessage, res: ServerResponse, lang: Locale, visitor: Visitor, { region, gate, sender, forOne, isHttps }: Around): Promise<void> {
  if (!isFromOwnPage(req.headers, region.own)) return sender.plainPage(req, res, 403, { connection: 'close' }, lang)
  const body = await readFormBody(req, res)
  if (!body.ok) return sender.plainPage(req, res, body.status, { connection: 'close' }, lang)
  const { fields } = body
  const { areas, ages } = gate.held?.rules ?? noRules
  const now = region.clock()
  const from = readWayBack(fields.get('from') ?? null)
  const wish = readRegionForm(fields, { areas, ages, now })
  if (!wish.ok) {
    const refused = { problems: wish.problems, place: typed(fields, 'place'), birthDate: typed(fields, 'birthDate') }
    const target = `${onePrefix}/${lang}/region${from === null ? '' : `?from=${encodeURIComponent(from)}`}`
    const said = { ...visitor, refused } satisfies ToldVisitor
    return sender.answer(req, res, await renderForOne({ target, said, status: 422, encoding: chooseEncoding(req.headers['accept-encoding']) }, forOne))
  }
  const location = from === null ? `/${lang}/region?kept=1` : `/${lang}${from}`
  const cookies = cookiesFor(wish, now, region.secret, isHttps)
  sender.answer(req, res, { status: 303, headers: { location, 'cache-control': 'no-store' }, body: Buffer.alloc(0), isKept: false }, { 'set-cookie': cookies })
}

function cookiesFor({ place, ageBand, forget }: Extract<RegionWish, { ok: true }>, now: number, secret: string, isHttps: boolean): string[] {
  return [
    place === null ? [] : keepChosenPlace(place, now, isHttps),
    ageBand === null ? [] : keepAgeBand(ageBand, now, secret, isHttps),
    forget === 'place' ? forgetChosenPlace(isHttps) : [],
    forget === 'age' ? forgetAgeBand(isHttps) : [],
  ].flat()
}

/** What was typed, no longer than anything that fits the field. */
const typed = (fields: ReadonlyMap<string, string>, name: string): string => (fields.get(name) ?? '').slice(0, 100)
