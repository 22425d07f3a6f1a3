import type { Payload } from 'payload'
import { asSystem } from '../../access/index.ts'
import { setPasswordMail, type SetPasswordMail } from '../../email/set-password-mail.ts'
import { readEnv } from '../../env.ts'

const validForHours = { invited: 72, reset: 24, forgot: 1 } as const satisfies Record<SetPasswordMail['why'], number>

/**
 * Makes a link that sets the password of one account, and mails it. Payload would send the mail from inside the save, which
 * would hold every other write back for as long as the mail server takes; so the link is stored first, then sent.
 */
export async function sendSetPasswordLink(payload: Payload, account: { email: string; name: string }, why: SetPasswordMail['why']): Promise<void> {
  const hours = validForHours[why]
  const token = await payload.forgotPassword({
    collection: 'staff', data: { email: account.email }, disableEmail: true, expiration: hours * 3_600_000,
    ...asSystem('a link to set the password goes to the account’s own address'),
  })
  if (!token) throw new Error('no link was made: the account is gone')
  const { routes, admin } = payload.config
  const link = `${readEnv().cmsUrl}${routes.admin}${admin.routes.reset}/${token}`
  await payload.sendEmail({ to: account.email, ...setPasswordMail({ why, name: account.name, link, validForHours: hours }) })
}
