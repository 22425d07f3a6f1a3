import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook, type CollectionConfig } from 'payload'

// For what is only ever added to: no role, no hook and no call of our own past the access rules changes or deletes a row.

/** In the context of the one place that may add a row through Payload. Rows are added beside it by the house's own guarded writes. */
export const mayAppend = { mayAppend: true }

const refuse = (what: string): never => {
  throw new APIError(`An entry of this log is never ${what}.`, 403, undefined, true)
}

const onlyAppend: CollectionBeforeChangeHook = ({ data, operation, context }) => {
  if (operation === 'update') refuse('changed')
  if (context.mayAppend !== true) refuse('written by hand')
  return data
}

const neverDelete: CollectionBeforeDeleteHook = () => refuse('deleted')

/** Adds the hooks before all others. */
export const appendOnly = (config: CollectionConfig): CollectionConfig => ({
  ...config,
  hooks: {
    ...config.hooks,
    beforeChange: [onlyAppend, ...(config.hooks?.beforeChange ?? [])],
    beforeDelete: [neverDelete, ...(config.hooks?.beforeDelete ?? [])],
  },
})
