import type { ServerProps } from 'payload'
import { asSystem, roleOf } from '../../access/index.ts'
import { readEnv } from '../../env.ts'
import { shopWords } from './words.ts'
import '../policy/desk.css'

/** Says to those who run the shop that nothing can be ordered, and why: no payment provider is set up, or ordering is closed. */
export async function CheckoutNote({ payload, user, i18n }: Partial<Pick<ServerProps, 'payload' | 'user' | 'i18n'>>) {
  const role = roleOf(user)
  if (!payload || (role !== 'admin' && role !== 'shop-manager' && role !== 'auditor')) return null
  const { note } = shopWords(i18n?.language)
  const hasProvider = readEnv().payments.provider !== 'none'
  const { mode } = await payload.findGlobal({ slug: 'checkout', depth: 0, ...asSystem('staff are told where nothing can be ordered') })
  if (hasProvider && mode === 'gated') return null
  return (
    <div className="desk-note desk-note--warning shop-note" role="note">
      <p><strong>{note.title}</strong> {hasProvider ? note.off : note.noProvider} {hasProvider ? <a href="/admin/globals/checkout">{note.open}</a> : null}</p>
    </div>
  )
}
