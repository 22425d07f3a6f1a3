import { errorStatus, isShowable, showsSomething } from '@gatehouse/contract'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { roleOf, type Role } from '../../access/index.ts'
import { actorOf } from '../../audit/actor.ts'
import type { Acting } from '../../commerce/staff/move-by-staff.ts'
import { ShopRefusal } from '../../commerce/staff/shop-refusal.ts'
import { answering, Refusal } from '../refusal.ts'
import { both } from '../said-in-both.ts'
import { refusalPage } from './refusal-page.ts'

/** Those who run the shop. */
export const shopRoles = ['admin', 'shop-manager'] as const satisfies readonly Role[]

export const idSchema = z.string().regex(/^[A-Za-z0-9-]{1,64}$/, { error: both('This is no id.', 'Ce n’est pas un identifiant.') })
/** New for each form that is shown: what it asks for is done once, however often it is sent. */
export const keySchema = z.string().regex(/^[A-Za-z0-9-]{16,64}$/, { error: both('Load the page again: this form has no key.', 'Rechargez la page : ce formulaire n’a pas de clé.') })
const controls = both('No line breaks, control characters or characters that show nothing.', 'Ni sauts de ligne, ni caractères de contrôle, ni caractères invisibles.')
const missing = both('This is needed.', 'Ceci est requis.')

/** One line that a person writes; empty where it shows nothing. */
export const lineSchema = (most: number) => z.string({ error: missing }).trim().max(most, { error: both('This is too long.', 'C’est trop long.') }).refine(isShowable, { error: controls }).transform((line) => (showsSomething(line) ? line : ''))
export const neededLine = (most: number) => lineSchema(most).refine((line) => line !== '', { error: missing })

/** Whether a browser sent a form by itself: it is answered with a page or led back; a script gets JSON. */
const isByBrowser = (req: PayloadRequest): boolean => (req.headers.get('accept') ?? '').includes('text/html')

interface Asked extends Acting { req: PayloadRequest }

/** What an act answers: what is said of it, and the page that shows it. */
export interface Done { said: string; at: string }

/** An act of the shop's desk: for those who run the shop, by a form or by JSON; refusals in the language of whoever asks. */
export const act = (path: string, handler: (asked: Asked) => Promise<Done>): Endpoint => ({
  path: `/desk${path}`,
  method: 'post',
  handler: answering(async (req) => {
    try {
      const { said, at } = await handler({ req, ...requireShop(req) })
      if (!isByBrowser(req)) return Response.json({ said }, { headers: { 'cache-control': 'no-store' } })
      return new Response(null, { status: 303, headers: { location: `${at}${at.includes('?') ? '&' : '?'}said=${said}`, 'cache-control': 'no-store' } })
    } catch (error) {
      const refusal = error instanceof ShopRefusal ? error.inLanguage(req.i18n?.language) : error
      if (!(refusal instanceof Refusal) || !isByBrowser(req)) throw refusal
      return new Response(refusalPage(refusal, req.i18n?.language), { status: errorStatus[refusal.code], headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' } })
    }
  }),
})

/** Who asks, if it is somebody who runs the shop. */
export function requireShop(req: PayloadRequest): Acting {
  const role = roleOf(req.user)
  const isFrench = req.i18n?.language === 'fr'
  if (role === null) throw new Refusal('unauthenticated', isFrench ? 'Connectez-vous d’abord.' : 'Sign in first.')
  if (!(shopRoles as readonly Role[]).includes(role)) throw new Refusal('forbidden', isFrench ? 'Votre rôle ne permet pas ceci.' : 'Your role can’t do this.')
  return { actor: actorOf(req), now: Date.now() }
}
