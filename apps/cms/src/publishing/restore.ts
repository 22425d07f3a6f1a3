import { APIError, NotFound, restoreVersionOperation, type CollectionBeforeOperationHook, type CollectionSlug, type Endpoint } from 'payload'
import { say, words } from '../fields/words.ts'

const onlyAsDraft = words(
  'An old version is restored as a draft; publish it when it is right.',
  'Une ancienne version est rétablie comme brouillon; publiez-la quand elle est juste.',
)

/** Refuses a restore that would write over the public page. The Local API's own restore does, whatever it is told. */
export const restoreOnlyAsDraft: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'restoreVersion' && (args as { draft?: boolean }).draft !== true) {
    throw new APIError(say(req.i18n?.language, onlyAsDraft), 400)
  }
  return args
}

/** Stands in front of Payload's own route, so that both of the admin's buttons make a draft. */
export const restoreAsDraft: Omit<Endpoint, 'root'> = {
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const { id, collection: slug } = req.routeParams as { id: string; collection: CollectionSlug }
    const collection = req.payload.collections[slug]
    if (!collection) throw new NotFound(req.t)
    const restored = await restoreVersionOperation({
      id,
      collection,
      depth: 0,
      draft: true,
      overrideAccess: false,
      req,
    })
    return Response.json({ ...restored, message: req.t('version:restoredSuccessfully') })
  },
}
