import type { AdminViewServerProps, Payload, TypedUser } from 'payload'
import { roleOf } from '../../../access/index.ts'
import { PolicyFrame } from '../frame.tsx'
import { BeingEdited } from './being-edited.tsx'
import { Desk } from './desk.tsx'
import { namesIn } from './names.ts'
import { readAt } from './read-asked.ts'
import { readChangeDesk } from './read-change-desk.ts'
import { readTargets } from './read-targets.ts'
import { readWaitingFacts } from './read-waiting-facts.ts'
import { SalesStop, Standing } from './standing.tsx'
import { WaitingChanges } from './waiting-changes.tsx'
import { FactsToApprove } from './waiting-facts.tsx'
import { changeWords } from './words.ts'
import './change.css'

/** What is being edited against what is in force, what waits for a second person, and the kill switch. */
export function ChangeView(props: AdminViewServerProps) {
  const { i18n: { language }, user } = props.initPageResult.req
  const say = changeWords(language)
  return (
    <PolicyFrame props={props} current="change" title={say.title} lead={say.lead}>
      {user ? <ChangeDeskView payload={props.payload} user={user} language={language} asked={props.searchParams?.at} /> : null}
    </PolicyFrame>
  )
}

async function ChangeDeskView({ payload, user, language, asked }: { payload: Payload; user: TypedUser; language: string; asked: string | string[] | undefined }) {
  const at = readAt(asked)
  const { now } = at
  const desk = await readChangeDesk(payload, { at: at.at, language, now })
  const facts = await readWaitingFacts(payload, desk.head, { language, now })
  const targets = await readTargets(payload, user, [desk.working, ...desk.waiting.map(({ up }) => up)], language)
  const names = namesIn(language, [...(desk.working ? [desk.working.content, desk.working.base.content] : []), ...desk.waiting.flatMap(({ up }) => (up ? [up.content] : [])), desk.content])
  const role = roleOf(user)
  const viewer = { id: String(user.id), isOfficer: role === 'policy-officer' }
  const more = { viewer, names, targets, language }
  return (
    <Desk language={language} isOfficer={viewer.isOfficer}>
      <Standing desk={desk} language={language} />
      <SalesStop desk={desk} mayStop={viewer.isOfficer || role === 'admin'} language={language} />
      <WaitingChanges desk={desk} hasFacts={facts.length > 0} {...more} />
      <FactsToApprove facts={facts} {...more} />
      <BeingEdited desk={desk} at={at} {...more} />
    </Desk>
  )
}
