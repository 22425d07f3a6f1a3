import { DefaultTemplate, MinimalTemplate } from '@payloadcms/next/templates'
import { Gutter, Link, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { roleOf, type Role } from '../../access/index.ts'
import { say } from '../../fields/words.ts'
import { CheckoutNote } from './checkout-note.tsx'
import { orderDeskPath, shopDeskName, stockDeskName, stockDeskPath } from './views.ts'
import { shopWords } from './words.ts'
import '../policy/desk.css'
import './shop.css'

/** Those who may see orders and the ledger, as the collections have it. */
const readers: readonly Role[] = ['admin', 'shop-manager', 'auditor']
export const mayAct = (role: Role | null): boolean => role === 'admin' || role === 'shop-manager'

interface ShopFrameProps {
  props: AdminViewServerProps
  /** Its address below /admin, to come back to after signing in. */
  path: string
  title: ReactNode
  lead?: ReactNode
  /** Where the steps in the header lead. */
  steps?: { label: string; url?: string }[]
  isPlain?: boolean
  /** What reads from the database belongs into components of its own: they run only for those who may see it. */
  children: ReactNode
}

const desks = [{ path: orderDeskPath, name: shopDeskName }, { path: stockDeskPath, name: stockDeskName }]

/** What all views of the shop have in common: Payload's menu and header, tabs, one heading, and who may read. `isPlain`: a sheet for print. */
export function ShopFrame({ props, path, title, lead, steps = [], isPlain = false, children }: ShopFrameProps) {
  const { initPageResult: { locale, permissions, req, visibleEntities }, params, payload, searchParams, viewActions } = props
  const { language } = req.i18n
  const words = shopWords(language)
  const role = roleOf(req.user)
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent(`/admin${path}`)}`)
  if (!permissions.canAccessAdmin || role === null || !readers.includes(role)) {
    return (
      <MinimalTemplate>
        <h1>{say(language, shopDeskName)}</h1>
        <p>{words.closed}</p>
        <p><a href="/admin">{words.home}</a></p>
      </MinimalTemplate>
    )
  }
  if (isPlain) return children
  return (
    <DefaultTemplate
      i18n={req.i18n} {...(locale ? { locale } : {})} {...(params ? { params } : {})} payload={payload} permissions={permissions} req={req} {...(searchParams ? { searchParams } : {})}
      user={req.user} {...(viewActions ? { viewActions } : {})} visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}
    >
      <SetStepNav nav={steps.length > 0 ? steps : [{ label: say(language, shopDeskName) }]} />
      <Gutter className="desk shop">
        <main className="desk__main" id="desk">
          <h1 className="desk__title">{title}</h1>
          {lead ? <p className="desk__lead">{lead}</p> : null}
          <nav className="desk__tabs" aria-label={words.desks}>
            {desks.map((one) => <Link key={one.path} href={`/admin${one.path}`} prefetch={false} aria-current={path === one.path ? 'page' : path.startsWith(one.path) ? 'true' : undefined}>{say(language, one.name)}</Link>)}
          </nav>
          <CheckoutNote payload={payload} user={req.user} i18n={req.i18n} />
          {children}
        </main>
      </Gutter>
    </DefaultTemplate>
  )
}
