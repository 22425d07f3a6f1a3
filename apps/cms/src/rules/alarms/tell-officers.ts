import type { Payload } from 'payload'
import { auditCollection, readLastEntry } from '../../audit/append.ts'
import type { AuditEntry } from '../../audit/chain.ts'
import type { AuditEventName } from '../../audit/events.ts'
import { readEnv } from '../../env.ts'
import { readPendingFacts } from '../facts/read-pending.ts'
import { readChange } from '../gate/request-change.ts'
import { inBoth, mailOfficers, type Mail } from './officers.ts'

const record = 'rule-events-told'
const told = ['set.suspended', 'stop.on', 'stop.lifted', 'change.requested', 'facts.proposed'] as const satisfies AuditEventName[]

/** Notes where the log stands, if nobody told of it yet: from here on officers are told. Done as the house opens, not with the first mail. */
export async function beginTelling(payload: Payload): Promise<void> {
  if (!(await payload.kv.get(record))) await payload.kv.set(record, { sequence: (await readLastEntry(payload)).sequence })
}

/**
 * Mails the policy officers what was written to the audit log since the last time and can't wait: a scheduled set was suspended,
 * sales were stopped or go on, a change or a product's facts wait for a second person. After each one the place is noted, so that a run that
 * failed goes on where it stopped. What was before the house was first opened isn't told.
 */
export async function tellOfficers(payload: Payload): Promise<number> {
  await beginTelling(payload)
  const since = await payload.kv.get<{ sequence: number } & object>(record)
  if (!since) return 0
  const { docs } = await payload.db.find<AuditEntry & { id: string }>({
    collection: auditCollection, sort: 'sequence', limit: 100, pagination: false, where: { and: [{ sequence: { greater_than: since.sequence } }, { event: { in: [...told] } }] },
  })
  for (const entry of docs) {
    const mail = await mailOf(payload, entry)
    if (mail) await mailOfficers(payload, `rule-event-${entry.sequence}`, mail)
    await payload.kv.set(record, { sequence: entry.sequence })
  }
  return docs.length
}

async function mailOf(payload: Payload, { event, subject, actorName, why }: AuditEntry): Promise<Mail | null> {
  const [, name = ''] = subject.split('/')
  const view = event === 'set.suspended' ? `sets?set=${name}` : 'change'
  const tail = { en: `${why ? `\n\nReason: ${why}` : ''}\n\n${readEnv().cmsUrl}/admin/policy/${view}`, fr: `${why ? `\n\nMotif : ${why}` : ''}\n\n${readEnv().cmsUrl}/admin/policy/${view}` }
  const say = (subjects: { en: string; fr: string }, text: { en: string; fr: string }): Mail => inBoth(subjects, { en: text.en + tail.en, fr: text.fr + tail.fr })
  switch (event) {
    case 'set.suspended': return say(
      { en: `Scheduled rule set ${name} is suspended`, fr: `Le jeu de règles ${name}, programmé, est suspendu` },
      { en: `Rule set ${name} was scheduled, and another one was published before its instant. It will not take effect by itself: look at it again and bring it back if it still fits.`, fr: `Le jeu de règles ${name} était programmé, et un autre a été publié avant son heure. Il n’entrera pas en vigueur de lui-même : regardez-le de nouveau et ramenez-le s’il convient encore.` },
    )
    case 'stop.on': return say({ en: 'Sales are stopped', fr: 'Les ventes sont arrêtées' }, { en: `${actorName} turned the kill switch on: nothing can be bought.`, fr: `${actorName} a arrêté les ventes : rien ne peut être acheté.` })
    case 'stop.lifted': return say({ en: 'Sales go on', fr: 'Les ventes reprennent' }, { en: `${actorName} approved that the kill switch is lifted.`, fr: `${actorName} a approuvé la reprise des ventes.` })
    case 'change.requested': {
      // What was decided meanwhile waits for nobody.
      if ((await readChange(payload, name))?.state !== 'pending') return null
      return say({ en: 'A change of the rules waits for approval', fr: 'Un changement de règles attend une approbation' }, { en: `${actorName} asks for a change that needs a second policy officer.`, fr: `${actorName} demande un changement qui requiert une seconde personne responsable des politiques.` })
    }
    case 'facts.proposed':
      if (!(await readPendingFacts(payload)).some(({ product }) => product === name)) return null
      return say(
        { en: `Facts of the product ${name} wait for approval`, fr: `Des faits du produit ${name} attendent une approbation` },
        { en: `${actorName} wrote facts of the product ${name} by which more would be allowed. They count once another policy officer has approved them.`, fr: `${actorName} a écrit des faits du produit ${name} qui permettraient davantage. Ils compteront une fois approuvés par une autre personne responsable des politiques.` },
      )
    default: return null
  }
}
