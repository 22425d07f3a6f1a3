import type { Endpoint } from 'payload'
import { z } from 'zod'
import { personOf } from '../../audit/actor.ts'
import { ruleTime } from '../../clock.ts'
import { approveChange, withdrawChange } from '../../rules/gate/approve.ts'
import { approveFacts, withdrawFacts } from '../../rules/gate/approve-facts.ts'
import { bringBack, publishWorkingCopy, type Outcome } from '../../rules/gate/publish.ts'
import { startOver } from '../../rules/gate/start-over.ts'
import { requestLift, stopSales } from '../../rules/gate/stop.ts'
import { readBody } from '../read-request.ts'
import { candidateSchema, forRoles, idSchema, instantSchema, json, reasonSchema, revisionSchema } from './answer.ts'

const officers = ['policy-officer'] as const

const publishSchema = z.strictObject({ reason: reasonSchema, effectiveAt: instantSchema.nullish(), candidate: candidateSchema })
const bringBackSchema = z.strictObject({ revision: revisionSchema, reason: reasonSchema, effectiveAt: instantSchema.nullish(), candidate: candidateSchema })
const startOverSchema = z.strictObject({ revision: revisionSchema.optional(), reason: reasonSchema, candidate: candidateSchema })
const approveSchema = z.strictObject({ change: idSchema, candidate: candidateSchema })
const withdrawSchema = z.strictObject({ change: idSchema, reason: reasonSchema.nullish() })
const switchSchema = z.strictObject({ on: z.boolean({ error: 'true or false.' }), reason: reasonSchema })
const approveFactsSchema = z.strictObject({ facts: idSchema, version: z.number().int().nonnegative().optional() })
const withdrawFactsSchema = z.strictObject({ facts: idSchema, version: z.number().int().nonnegative().optional(), reason: reasonSchema.nullish() })

const told = (outcome: Outcome): Response => json(outcome, 'change' in outcome ? 202 : 200)

/** What moves the rules. Policy officers alone; the kill switch admins too. */
export const gateEndpoints: Endpoint[] = [
  forRoles(officers, 'post', '/publish', async ({ req, actor }) =>
    told(await publishWorkingCopy(req.payload, { ...(await readBody(req, publishSchema)), actor, now: ruleTime() }))),
  forRoles(officers, 'post', '/approve', async ({ req, actor }) => {
    const { change, candidate } = await readBody(req, approveSchema)
    return json(await approveChange(req.payload, change, { actor, now: ruleTime(), candidate }))
  }),
  forRoles(officers, 'post', '/withdraw', async ({ req, actor }) => {
    const { change, reason } = await readBody(req, withdrawSchema)
    await withdrawChange(req.payload, change, { actor, now: ruleTime(), reason: reason ?? null })
    return json({ change })
  }),
  forRoles(officers, 'post', '/bring-back', async ({ req, actor }) => {
    const { revision, ...asked } = await readBody(req, bringBackSchema)
    return told(await bringBack(req.payload, revision, { ...asked, actor, now: ruleTime() }))
  }),
  forRoles(officers, 'post', '/start-over', async ({ req, actor }) => {
    const { revision, reason, candidate } = await readBody(req, startOverSchema)
    return json(await startOver(req.payload, { revision: revision ?? null, reason, candidate, actor, now: ruleTime() }))
  }),
  forRoles(['policy-officer', 'admin'], 'post', '/kill-switch', async ({ req, actor }) => {
    const { on, reason } = await readBody(req, switchSchema)
    personOf(actor)
    return told(on ? await stopSales(req.payload, { actor, reason, now: ruleTime() }) : await requestLift(req.payload, { actor, reason, now: ruleTime() }))
  }),
  forRoles(officers, 'post', '/facts/approve', async ({ req, actor }) => {
    const { facts, version } = await readBody(req, approveFactsSchema)
    return json(await approveFacts(req.payload, facts, { actor, now: ruleTime(), version }))
  }),
  forRoles(officers, 'post', '/facts/withdraw', async ({ req, actor }) => {
    const { facts, version, reason } = await readBody(req, withdrawFactsSchema)
    await withdrawFacts(req.payload, facts, { actor, now: ruleTime(), version, reason: reason ?? null })
    return json({ facts })
  }),
]
