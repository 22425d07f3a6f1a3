import { showsSomething, tidyText } from '@gatehouse/contract'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { roleOf, type Role } from '../../access/index.ts'
import { actorOf, type Actor } from '../../audit/actor.ts'
import { say } from '../../fields/words.ts'
import { GateRefusal } from '../../rules/gate/gate-refusal.ts'
import { isInCalendar } from '../../rules/calendar.ts'
import { answering, Refusal } from '../refusal.ts'
import { both } from '../said-in-both.ts'

/** A reason that a person wrote, as it is kept. */
export const reasonSchema = z.string({ error: both('Say why.', 'Dites pourquoi.') }).transform(tidyText)
  .refine((reason) => reason.length >= 3 && showsSomething(reason), { error: both('Say why, in a few words.', 'Dites pourquoi, en quelques mots.') })
  .refine((reason) => reason.length <= 2000, { error: both('2,000 characters at most.', '2 000 caractères au plus.') })

const noInstant = { error: both('An instant such as 2026-12-01T00:00:00Z.', 'Un instant comme 2026-12-01T00:00:00Z.') }

/** An instant: milliseconds since the epoch, or ISO 8601 with its offset from UTC. */
export const instantSchema = z.union([
  z.number().int().nonnegative(noInstant).refine(isInCalendar, noInstant),
  z.iso.datetime({ offset: true }).transform((text) => Date.parse(text)).refine(isInCalendar, noInstant),
], noInstant)

export const idSchema = z.string().regex(/^[A-Za-z0-9-]{1,64}$/, { error: both('This is no id.', 'Ce n’est pas un identifiant.') })
export const revisionSchema = z.number().int().positive()
/** The hash of what was looked at. */
export const candidateSchema = z.string().regex(/^[0-9a-f]{64}$/).optional()

export interface Asked { req: PayloadRequest; actor: Actor; language: string | undefined }

const noStore = { 'cache-control': 'no-store' }
export const json = (body: object, status = 200): Response => Response.json(body, { status, headers: noStore })

/** An address of the rules for these roles of the staff; what the gate refuses is said in the language of whoever asks. */
export const forRoles = (roles: readonly Role[], method: 'get' | 'post', path: string, handler: (asked: Asked) => Promise<Response>): Endpoint => ({
  path: `/policy${path}`,
  method,
  handler: answering(async (req) => {
    const role = roleOf(req.user)
    if (role === null) throw new Refusal('unauthenticated', req.i18n?.language === 'fr' ? 'Connectez-vous d’abord.' : 'Sign in first.')
    const language = req.i18n?.language
    if (!roles.includes(role)) throw new Refusal('forbidden', language === 'fr' ? 'Votre rôle ne permet pas ceci.' : 'Your role can’t do this.')
    try {
      return await handler({ req, actor: actorOf(req), language })
    } catch (error) {
      if (!(error instanceof GateRefusal)) throw error
      const fields = error.fields && Object.fromEntries(Object.entries(error.fields).map(([name, sentence]) => [name, say(language, sentence)]))
      throw new Refusal(error.code, say(language, error.sentence), fields)
    }
  }),
})
