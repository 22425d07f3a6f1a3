import type { Endpoint } from 'payload'
import { feedEndpoints } from './feed.ts'
import { mediaEndpoints } from './media.ts'
import { permissions } from './permissions.ts'
import { siteEndpoints } from './site.ts'

/** What the storefront asks of the CMS, all of it by the service key; and what an account may do. */
export const endpoints: Endpoint[] = [...siteEndpoints, ...mediaEndpoints, ...feedEndpoints, permissions]
