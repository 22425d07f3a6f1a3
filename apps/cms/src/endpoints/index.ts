import type { Endpoint } from 'payload'
import { commentEndpoints } from './comments.ts'
import { commerceEndpoints } from './commerce.ts'
import { deskEndpoints } from './desk/index.ts'
import { feedEndpoints } from './feed.ts'
import { mediaEndpoints } from './media.ts'
import { permissions } from './permissions.ts'
import { gateEndpoints } from './policy/gate.ts'
import { lookEndpoints } from './policy/look.ts'
import { searchEndpoints } from './search.ts'
import { siteEndpoints } from './site.ts'
import { webhookEndpoints } from './webhooks.ts'

/** What the storefront asks of the CMS, all of it by the service key; what moves the rules, for staff; and what an account may do. */
export const endpoints: Endpoint[] = [
  ...siteEndpoints, ...searchEndpoints, ...commentEndpoints, ...commerceEndpoints, ...webhookEndpoints, ...mediaEndpoints, ...feedEndpoints, ...deskEndpoints, ...lookEndpoints, ...gateEndpoints, permissions,
]
