import type { ListViewServerPropsOnly, ServerProps } from 'payload'
import { roleOf } from '../../../access/index.ts'
import { readEnv } from '../../../env.ts'
import { mayDecide, readWaiting } from './read-waiting.ts'
import { WaitingList } from './waiting-list.tsx'

/** Above the list of all comments: those that wait to be read, oldest first, whole. */
export async function WaitingComments({ payload, user, i18n, params }: ServerProps & Partial<ListViewServerPropsOnly>) {
  const segments = [params?.segments ?? []].flat()
  if (segments.includes('trash') || roleOf(user) === null) return null
  const { waiting, total } = await readWaiting(payload, user, { language: i18n.language, siteUrl: readEnv().storefrontUrl })
  return <WaitingList waiting={waiting} total={total} language={i18n.language} mayDecide={mayDecide(user)} />
}
