import { randomBytes } from 'node:crypto'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { asSystem, asUser, roleOf, roles } from '../../../access/index.ts'
import { answering, Refusal } from '../../../endpoints/refusal.ts'
import { readBody, readRouteParameter } from '../../../endpoints/read-request.ts'
import { sendSetPasswordLink } from '../set-password-link.ts'

const invitationSchema = z.strictObject({
  name: z.string().trim().min(1).max(120).regex(/^\P{Cc}*$/u, 'A name is one line.'),
  email: z.email().max(254).toLowerCase(),
  role: z.enum(roles),
})

const requireAdmin = (user: unknown): void => {
  if (roleOf(user) !== 'admin') throw new Refusal('forbidden', 'Only an admin may do this.')
}

const mailFailed = () => new Refusal('unavailable', 'The account is there, but the mail couldn’t be sent. Try “Send a link” on the account.')

/** Creates an account with a password that nobody knows, and mails a link to set one. */
export const invite: Endpoint = {
  path: '/invite',
  method: 'post',
  handler: answering(async (req) => {
    requireAdmin(req.user)
    const invitation = await readBody(req, invitationSchema)
    const { totalDocs } = await req.payload.count({ collection: 'staff', where: { email: { equals: invitation.email } }, ...asUser(req) })
    if (totalDocs > 0) throw new Refusal('conflict', 'There is an account with this e-mail.', { email: 'There is an account with this e-mail.' })
    const password = randomBytes(32).toString('base64url')
    const account = await req.payload.create({ collection: 'staff', data: { ...invitation, password }, ...asUser(req) })
    await sendSetPasswordLink(req.payload, invitation, 'invited').catch((error: unknown) => {
      req.payload.logger.error({ err: error, msg: 'an invitation wasn’t sent' })
      throw mailFailed()
    })
    return Response.json({ id: account.id }, { status: 201 })
  }),
}

/**
 * Mails a new link to set the password: for a lost invitation, or an account whose password has to change. Whoever is signed
 * in there is out at once: the password may be in other hands. An admin who asks for their own link goes on.
 */
export const sendLink: Endpoint = {
  path: '/:id/send-link',
  method: 'post',
  handler: answering(async (req) => {
    requireAdmin(req.user)
    const id = readRouteParameter(req, 'id', z.string().min(1).max(64))
    const account = await req.payload.findByID({ collection: 'staff', id, depth: 0, disableErrors: true, ...asUser(req) })
    if (!account) throw new Refusal('not-found', 'There is no such account.')
    if (account.deactivated) throw new Refusal('conflict', 'A deactivated account can’t set a password.')
    if (id !== String(req.user?.id)) await req.payload.update({ collection: 'staff', id, data: { sessions: [] }, depth: 0, ...asSystem('a reset ends the account’s sessions') })
    await sendSetPasswordLink(req.payload, { email: account.email, name: account.name }, 'reset').catch((error: unknown) => {
      req.payload.logger.error({ err: error, msg: 'a link to set a password wasn’t sent' })
      throw mailFailed()
    })
    return Response.json({ sent: true })
  }),
}
