'use client'

import { Link, useAuth, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { say } from '../../fields/words.ts'
import { orderDeskPath, shopDeskName, stockDeskName, stockDeskPath } from './views.ts'

const readers = ['admin', 'shop-manager', 'auditor']

/** The ways to the shop's desks in the admin's menu, for those who may see them. */
export function ShopDeskLinks() {
  const { i18n } = useTranslation()
  const { user } = useAuth()
  const pathname = usePathname()
  if (!readers.includes(String((user as { role?: unknown } | null)?.role))) return null
  return [{ path: orderDeskPath, name: shopDeskName, id: 'nav-order-desk' }, { path: stockDeskPath, name: stockDeskName, id: 'nav-stock-desk' }].map(({ path, name, id }) => {
    const isThere = pathname.startsWith(`/admin${path}`)
    return (
      <Link className="nav__link desk-link" href={`/admin${path}`} id={id} key={id} prefetch={false} aria-current={isThere ? 'true' : undefined}>
        {isThere ? <span className="nav__link-indicator" /> : null}
        <span className="nav__link-label">{say(i18n.language, name)}</span>
      </Link>
    )
  })
}
