'use client'

import { Link, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { say } from '../../fields/words.ts'
import { deskName, deskViews } from './views.ts'

/** The way to the rule desk in the admin's menu. */
export function DeskLink() {
  const { i18n } = useTranslation()
  const isThere = usePathname().startsWith('/admin/policy/')
  return (
    <Link className="nav__link desk-link" href={`/admin${deskViews.rules.path}`} id="nav-policy" prefetch={false} aria-current={isThere ? 'true' : undefined}>
      {isThere ? <span className="nav__link-indicator" /> : null}
      <span className="nav__link-label">{say(i18n.language, deskName)}</span>
    </Link>
  )
}
