import type { ServerProps } from 'payload'
import { asSystem, roleOf } from '../../access/index.ts'
import { readEnv } from '../../env.ts'
import { shopWords } from './words.ts'
import '../policy/desk.css'
import './shop.css'

type Asked = Partial<Pick<ServerProps, 'payload' | 'user' | 'i18n'>>

const hasProvider = (): boolean => readEnv().payments.provider !== 'none'

/** Says to those who run the shop that nothing can be ordered, and each thing that stands in the way: no payment provider is set up, ordering is closed. */
export async function CheckoutNote({ payload, user, i18n }: Asked) {
  const role = roleOf(user)
  if (!payload || (role !== 'admin' && role !== 'shop-manager' && role !== 'auditor')) return null
  const { note } = shopWords(i18n?.language)
  const { mode } = await payload.findGlobal({ slug: 'checkout', depth: 0, ...asSystem('staff are told where nothing can be ordered') })
  const isClosed = mode !== 'gated'
  if (hasProvider() && !isClosed) return null
  return (
    <div className="desk-note desk-note--warning shop-note" role="note">
      <p><strong>{note.title}</strong></p>
      <ul>
        {hasProvider() ? null : <li>{note.noProvider}</li>}
        {isClosed ? <li>{note.off} <a href="/admin/globals/checkout">{role === 'auditor' ? note.see : note.open}</a></li> : null}
      </ul>
    </div>
  )
}

/** On the page where ordering is opened: that opening it isn't enough while nothing takes the money. */
export function ProviderNote({ i18n }: Asked) {
  const { note } = shopWords(i18n?.language)
  return hasProvider() ? null : <div className="desk-note desk-note--warning shop-note" role="note"><p><strong>{note.title}</strong> {note.noProvider}</p></div>
}
