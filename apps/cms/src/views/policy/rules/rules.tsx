import type { AdminViewServerProps, Payload } from 'payload'
import { say, words } from '../../../fields/words.ts'
import { PolicyFrame } from '../frame.tsx'
import { readDesk } from '../read-desk.ts'
import { deskNames } from '../sentence/names.ts'
import { ruleSentence } from '../sentence/rule-sentence.ts'

const lead = words('The working copy, one sentence a rule. Nothing counts before it is published.', 'La copie de travail, une phrase par règle. Rien ne compte avant d’être publié.')

/** Every rule as a sentence. */
export function RulesView(props: AdminViewServerProps) {
  const { language } = props.initPageResult.req.i18n
  return (
    <PolicyFrame props={props} current="rules" title={say(language, words('Rules', 'Règles'))} lead={say(language, lead)}>
      <RuleList payload={props.payload} language={language} />
    </PolicyFrame>
  )
}

async function RuleList({ payload, language }: { payload: Payload; language: string }) {
  const { now, working, rowIds } = await readDesk(payload)
  const names = deskNames(language, working)
  return (
    <ul>
      {working.rules.map((rule) => (
        <li key={rule.id}><a href={`/admin/collections/rules/${rowIds.get(rule.id)}`}>{ruleSentence(rule, working.notices[rule.id], names, now)}</a></li>
      ))}
    </ul>
  )
}
