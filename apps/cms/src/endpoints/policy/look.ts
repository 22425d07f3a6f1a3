import { explain, type AccessRequest } from '@gatehouse/policy'
import { countryCodes, fullPlaceName, placeName, subdivisionsOf } from '@gatehouse/places'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { roles } from '../../access/index.ts'
import { ruleTime } from '../../clock.ts'
import { accessRequestSchema } from '../../rules/access-request.ts'
import { readAlarms } from '../../rules/alarms/read-alarms.ts'
import { readAskedContent } from '../../rules/asked-content.ts'
import { asAsked } from '../../rules/cases.ts'
import { hashOfContent } from '../../rules/content.ts'
import { authorsOf } from '../../rules/gate/authors.ts'
import { GateRefusal } from '../../rules/gate/gate-refusal.ts'
import { readBase, readWorkingCopy, weigh } from '../../rules/gate/read-state.ts'
import { readPending } from '../../rules/gate/request-change.ts'
import { sentences } from '../../rules/gate/sentences.ts'
import { stateOfChange } from '../../rules/gate/state-of-change.ts'
import { setAt } from '../../rules/head.ts'
import { compileOnce, plainContent, readSet } from '../../rules/sets.ts'
import { readBody, readQuery } from '../read-request.ts'
import { forRoles, json } from './answer.ts'

const wholeNumber = z.string().regex(/^\d{1,15}$/, { error: 'A whole number.' }).transform(Number)
const decideQuery = z.strictObject({ set: z.union([z.literal('working'), wholeNumber]).optional() })
const impactQuery = z.strictObject({ effectiveAt: wholeNumber.optional(), bringBack: wholeNumber.optional() })
const localeQuery = z.strictObject({ locale: z.enum(['en', 'fr']).default('en') })
const nothing = z.strictObject({})

const impact = async (req: PayloadRequest): Promise<Response> => {
  const { effectiveAt, bringBack } = readQuery(req, impactQuery)
  const at = Math.max(effectiveAt ?? ruleTime(), ruleTime())
  const { head, content: working } = await readWorkingCopy(req.payload)
  const earlier = bringBack === undefined ? null : await readSet(req.payload, bringBack)
  if (bringBack !== undefined && !earlier) throw new GateRefusal('not-found', sentences.noSet)
  // As it would be published: a set that was frozen while sales were stopped without the stop.
  const content = earlier ? plainContent(earlier) : working
  const base = await readBase(req.payload, head, at)
  const { impact: found, failed } = await weigh(req.payload, base, content, at)
  return json({ ...found, failedCases: failed, base: base.revision, candidate: hashOfContent(content) })
}

/** What staff look at before they move anything. */
export const lookEndpoints: Endpoint[] = [
  forRoles(roles, 'post', '/decide', async ({ req }) => {
    const { set } = readQuery(req, decideQuery)
    const asked = await readBody(req, accessRequestSchema)
    const at = asked.at ?? ruleTime()
    const { content, revision } = await readAskedContent(req.payload, set ?? 'in-force', { at, now: ruleTime() })
    const explanation = explain(compileOnce(content, revision), asAsked(asked, content, at) satisfies AccessRequest)
    return json({ decision: explanation.decision, explanation })
  }),
  forRoles(roles, 'get', '/impact', ({ req }) => impact(req)),
  forRoles(roles, 'post', '/impact', ({ req }) => impact(req)),
  forRoles(roles, 'get', '/working-copy', async ({ req }) => {
    readQuery(req, nothing)
    const now = ruleTime()
    const { head, content } = await readWorkingCopy(req.payload)
    const base = await readBase(req.payload, head, now)
    const contentHash = hashOfContent(content)
    const changes = await Promise.all((await readPending(req.payload)).map(async (change) => {
      const { content: _content, ...told } = change
      return { ...told, isVoid: (await stateOfChange(req.payload, head, change, now)) !== 'open' }
    }))
    const isClean = hashOfContent(base.content) === contentHash
    return json({
      head: { sequence: head.sequence, workingSequence: head.workingSequence, inForce: setAt(head.sets, now), sets: head.sets, suspended: head.suspended, stop: head.stop },
      candidate: contentHash, isClean, authors: isClean ? [] : await authorsOf(req.payload, head, base.revision, null), changes, content,
    })
  }),
  forRoles(roles, 'get', '/alarms', async ({ req }) => {
    readQuery(req, nothing)
    return json({ alarms: await readAlarms(req.payload, ruleTime()) })
  }),
  forRoles(roles, 'get', '/places', async ({ req }) => {
    const { locale } = readQuery(req, localeQuery)
    const { content } = await readWorkingCopy(req.payload)
    const areas = new Map(content.areas.map(({ code, name }) => [code, name]))
    const byName = <T extends { name: string }>(places: T[]): T[] => places.sort((a, b) => a.name.localeCompare(b.name, locale))
    return json({
      countries: byName(countryCodes.map((code) => ({
        code, name: placeName(code, locale), subdivisions: byName(subdivisionsOf(code).map((part) => ({ code: part, name: placeName(part, locale) }))),
      }))),
      areas: byName(content.areas.map(({ code }) => ({ code, name: fullPlaceName(code, locale, areas) }))),
    })
  }),
]
