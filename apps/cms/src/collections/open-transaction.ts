import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'

/** An id that no document has. Asking for one is a look into the index of ids; asking for what has none would read it from end to end. */
const nobody = '000000000000000000000000'

/**
 * MongoDB begins a transaction with its first question, and Payload's checks of a new document's relations ask several
 * side by side: the second may arrive before the first, and is refused as belonging to no transaction. So one question is
 * asked first, alone. An update needs none, since it reads its document before anything else.
 */
const openTransaction: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (operation === 'create' && req.transactionID && req.payload.db.name === 'mongoose') {
    await req.payload.db.count({ collection: collection.slug, where: { id: { equals: nobody } }, req })
  }
  return args
}

export const opensTransaction = (config: CollectionConfig): CollectionConfig => ({
  ...config,
  hooks: { ...config.hooks, beforeOperation: [openTransaction, ...(config.hooks?.beforeOperation ?? [])] },
})
