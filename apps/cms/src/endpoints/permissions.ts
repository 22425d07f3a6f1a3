import { Forbidden, getAccessResults, type Endpoint } from 'payload'
import { roleOf } from '../access/index.ts'

/** What the asking account may do, as Payload answers it. Stands before Payload's own, which answers whoever asks. */
export const permissions: Endpoint = {
  path: '/access',
  method: 'get',
  handler: async (req) => {
    if (roleOf(req.user) === null) throw new Forbidden(req.t)
    return Response.json(await getAccessResults({ req }))
  },
}
