import { DefaultTemplate, MinimalTemplate } from '@payloadcms/next/templates'
import { Gutter, Link, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { roleOf } from '../../access/index.ts'
import { say, words } from '../../fields/words.ts'
import { deskName, deskViews, type DeskViewName } from './views.ts'
import './desk.css'

interface PolicyFrameProps {
  props: AdminViewServerProps
  current: DeskViewName
  title: string
  lead: ReactNode
  /** What reads from the database belongs into components of its own: they run only for those who may see it. */
  children: ReactNode
}

const sentences = {
  closed: words('This account can’t see the rules. An admin can change that.', 'Ce compte ne donne pas accès aux règles. Une personne de l’administration peut changer cela.'),
  account: words('Your account', 'Votre compte'),
  views: words('Views of the rule desk', 'Vues du bureau des règles'),
}

/** What all views of the rule desk have in common: Payload's menu and header, tabs, one heading, and who may read. */
export function PolicyFrame({ props, current, title, lead, children }: PolicyFrameProps) {
  const { initPageResult: { locale, permissions, req, visibleEntities }, params, payload, searchParams, viewActions } = props
  const language = req.i18n.language
  // Payload leaves it to a view of one's own to ask who is there.
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent(addressAsked(current, searchParams))}`)
  if (!permissions.canAccessAdmin || roleOf(req.user) === null) {
    return (
      <MinimalTemplate>
        <h1>{say(language, deskName)}</h1>
        <p>{say(language, sentences.closed)}</p>
        <p><a href="/admin/account">{say(language, sentences.account)}</a></p>
      </MinimalTemplate>
    )
  }
  return (
    <DefaultTemplate
      i18n={req.i18n} {...(locale ? { locale } : {})} {...(params ? { params } : {})} payload={payload} permissions={permissions} req={req} {...(searchParams ? { searchParams } : {})}
      user={req.user} {...(viewActions ? { viewActions } : {})}
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}
    >
      <SetStepNav nav={[{ label: say(language, deskName) }]} />
      <Gutter className="desk">
        <main className="desk__main" id="desk">
          <h1 className="desk__title">{title}</h1>
          <p className="desk__lead">{lead}</p>
          <nav className="desk__tabs" aria-label={say(language, sentences.views)}>
            {Object.entries(deskViews).map(([name, { path, title: tab }]) => (
              <Link key={name} href={`/admin${path}`} prefetch={false} aria-current={name === current ? 'page' : undefined}>{say(language, tab)}</Link>
            ))}
          </nav>
          {children}
        </main>
      </Gutter>
    </DefaultTemplate>
  )
}

function addressAsked(current: DeskViewName, searchParams: AdminViewServerProps['searchParams']): string {
  const query = new URLSearchParams(Object.entries(searchParams ?? {}).flatMap(([key, value]) => [value ?? []].flat().map((one) => [key, one])))
  return `/admin${deskViews[current].path}${query.size > 0 ? `?${query}` : ''}`
}
