import { getAccessResults, type Endpoint } from 'payload'

/**
 * What the asking account may do, as Payload answers it, but nothing at all to whoever isn't signed in: Payload's own
 * names fields that an anonymous request could read. Stands before it, since the first endpoint that fits is taken.
 */
export const permissions: Endpoint = {
  path: '/access',
  method: 'get',
  handler: async (req) => Response.json(req.user ? await getAccessResults({ req }) : { canAccessAdmin: false, collections: {}, globals: {} }),
}
