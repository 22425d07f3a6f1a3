import type { AdminViewServerProps, Payload, TypedUser } from 'payload'
import { roleOf } from '../../../access/index.ts'
import { Desk } from '../change/desk.tsx'
import { readAt, readNumber } from '../change/read-asked.ts'
import { readTargets } from '../change/read-targets.ts'
import { changeWords } from '../change/words.ts'
import { PolicyFrame } from '../frame.tsx'
import { BringBack } from './bring-back.tsx'
import { readBringBack, readSets } from './read-sets.ts'
import { SetList } from './set-list.tsx'
import '../change/change.css'

type Asked = AdminViewServerProps['searchParams']

/** What was published, by number, and how to bring it back. */
export function SetsView(props: AdminViewServerProps) {
  const { i18n: { language }, user } = props.initPageResult.req
  const say = changeWords(language)
  return (
    <PolicyFrame props={props} current="sets" title={say.setsTitle} lead={say.setsLead}>
      {user ? <Sets payload={props.payload} user={user} language={language} asked={props.searchParams} /> : null}
    </PolicyFrame>
  )
}

async function Sets({ payload, user, language, asked }: { payload: Payload; user: TypedUser; language: string; asked: Asked }) {
  const say = changeWords(language)
  const at = readAt(asked?.at)
  const { now } = at
  const wanted = readNumber(asked?.set)
  const { head, sets, page, pageCount } = await readSets(payload, readNumber(asked?.page) ?? 1, now)
  const back = wanted === null ? null : await readBringBack(payload, head, wanted, at.at ?? now, language)
  const isOfficer = roleOf(user) === 'policy-officer'
  return (
    <Desk language={language} isOfficer={isOfficer}>
      {back ? <BringBack {...back} at={at} isOfficer={isOfficer} targets={await readTargets(payload, user, [back.up], language)} language={language} now={now} /> : null}
      {wanted !== null && !back ? <p className="desk-note">{say.noSuchSet}</p> : null}
      <SetList sets={sets} page={page} pageCount={pageCount} chosen={wanted} language={language} />
    </Desk>
  )
}
