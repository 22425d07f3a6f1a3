import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { asSystem } from '../../access/index.ts'
import { readEnv } from '../../env.ts'

/** Where mails about the rules go: every active policy officer. */
export async function readOfficers(payload: Payload): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'staff', depth: 0, pagination: false, where: { and: [{ role: { equals: 'policy-officer' } }, { deactivated: { not_equals: true } }] },
    ...asSystem('mails about the rules go to the policy officers'),
  })
  return docs.map(({ email }) => email)
}

export interface Mail { subject: string; text: string }

/**
 * Sends a mail to each officer. `about` names what it tells of: a job that runs twice sends it under the same Message-ID, and mail
 * programs show one.
 */
export async function mailOfficers(payload: Payload, about: string, { subject, text }: Mail): Promise<void> {
  const { hostname } = new URL(readEnv().cmsUrl)
  for (const to of await readOfficers(payload)) {
    const recipient = createHash('sha256').update(to).digest('hex').slice(0, 12)
    await payload.sendEmail({ to, subject, text, messageId: `<${about}.${recipient}@${hostname}>` })
  }
}

/** The same in both languages, one after the other: nobody knows which one an officer reads. */
export const inBoth = (subject: { en: string; fr: string }, text: { en: string; fr: string }): Mail => ({
  subject: `${subject.en} / ${subject.fr}`, text: `${text.en}\n\n----\n\n${text.fr}\n`,
})
