import type { Payload } from 'payload'
import { readEnv } from '../../env.ts'
import { stages, type Alarm, type Stage } from './alarms-of.ts'
import { inBoth, mailOfficers, type Mail } from './officers.ts'
import { readAlarms } from './read-alarms.ts'

interface Told { day: string; alarms: string[] }

const keyOf = ({ rule, what, at }: Alarm): string => `${rule} ${what} ${at}`
const recordOf = (stage: Stage): string => `rule-alarms/${stage}`

/**
 * Mails the policy officers what is new in each stage: reviews that come due in 60, 30 and 7 days, those that were missed, and the
 * grants that end. One mail a stage and day at most; the next day tells what came in since.
 */
export async function mailAlarms(payload: Payload, now: number): Promise<Stage[]> {
  const alarms = await readAlarms(payload, now)
  const day = new Date(now).toISOString().slice(0, 10)
  const sent: Stage[] = []
  for (const stage of stages) {
    const here = alarms.filter((alarm) => alarm.stage === stage)
    const told = await payload.kv.get<Told & object>(recordOf(stage))
    if (told?.day === day || !here.some((alarm) => !told?.alarms.includes(keyOf(alarm)))) continue
    await mailOfficers(payload, `rule-alarms-${stage}-${day}`, alarmMail(stage, here))
    await payload.kv.set(recordOf(stage), { day, alarms: here.map(keyOf) })
    sent.push(stage)
  }
  return sent
}

const subjects: Record<Stage, { en: string; fr: string }> = {
  passed: { en: 'Rules whose review was missed', fr: 'Règles dont la révision est dépassée' },
  7: { en: 'Rules to review within 7 days', fr: 'Règles à revoir d’ici 7 jours' },
  30: { en: 'Rules to review within 30 days', fr: 'Règles à revoir d’ici 30 jours' },
  60: { en: 'Rules to review within 60 days', fr: 'Règles à revoir d’ici 60 jours' },
}

function alarmMail(stage: Stage, alarms: readonly Alarm[]): Mail {
  const line = (language: 'en' | 'fr') => ({ rule, what, at, lapses }: Alarm): string => {
    const date = new Date(at).toISOString().slice(0, 16).replace('T', ' ')
    const isOver = stage === 'passed'
    const en = what === 'review' ? `review by ${date} UTC` : `ends ${date} UTC`
    const fr = what === 'review' ? `à revoir avant le ${date} UTC` : `prend fin le ${date} UTC`
    const effect = lapses ? { en: isOver ? ' – this grant no longer acts' : ' – from then on this grant no longer acts', fr: isOver ? ' – cette permission n’agit plus' : ' – cette permission n’agira plus ensuite' }[language] : ''
    return `- ${rule}: ${language === 'en' ? en : fr}${effect}`
  }
  const list = (language: 'en' | 'fr') => alarms.map(line(language)).join('\n')
  const link = `${readEnv().cmsUrl}/admin/collections/rules`
  return inBoth(subjects[stage], {
    en: `${subjects[stage].en}:\n\n${list('en')}\n\nRead the law again, correct the rule, and have it published: ${link}`,
    fr: `${subjects[stage].fr} :\n\n${list('fr')}\n\nRelisez la loi, corrigez la règle et faites-la publier : ${link}`,
  })
}
