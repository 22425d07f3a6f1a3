import { resolve } from 'node:path'
import type { Config } from 'payload'
import { deskViewConfig } from '../views/policy/views.ts'
import { shopViewConfig } from '../views/shop/views.ts'

/** The admin: Payload's own look, with the product's name and mark. */
export const adminConfig = (): Config['admin'] => ({
  user: 'staff',
  avatar: 'default',
  dateFormat: 'yyyy-MM-dd HH:mm',
  importMap: { baseDir: resolve('src'), importMapFile: resolve('src/app/(payload)/admin/importMap.js') },
  meta: {
    titleSuffix: ' · Gatehouse',
    description: 'Gatehouse: write, review and publish.',
    robots: 'noindex, nofollow',
    icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }],
  },
  components: {
    providers: ['/admin/field-messages/kept-messages.tsx#KeptMessages'],
    beforeNavLinks: ['/views/policy/desk-link.tsx#DeskLink', '/views/shop/desk-link.tsx#ShopDeskLinks'],
    beforeDashboard: ['/views/shop/checkout-note.tsx#CheckoutNote', '/views/rule-alarms/rule-alarms.tsx#RuleAlarms', '/collections/comments/components/waiting-note.tsx#WaitingNote'],
    graphics: { Icon: '/admin/mark.tsx#Icon', Logo: '/admin/mark.tsx#Logo' },
    views: { ...deskViewConfig(), ...shopViewConfig() },
  },
})

/** The addresses that the admin's own requests may come from. On one's own machine both names of it count as one. */
export function adminOrigins(cmsUrl: string): string[] {
  const { protocol, hostname, port } = new URL(cmsUrl)
  const names = ['localhost', '127.0.0.1'].includes(hostname) ? ['localhost', '127.0.0.1'] : [hostname]
  return names.map((name) => `${protocol}//${name}${port ? `:${port}` : ''}`)
}
