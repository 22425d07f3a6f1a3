import type { CollectionConfig, GlobalConfig, Plugin } from 'payload'

const keeper = '/admin/field-messages/keep-messages.tsx#KeepMessages'

const inCollection = (config: CollectionConfig): CollectionConfig => {
  const components = config.admin?.components
  const edit = { ...components?.edit, beforeDocumentControls: [keeper, ...(components?.edit?.beforeDocumentControls ?? [])] }
  return { ...config, admin: { ...config.admin, components: { ...components, edit } } }
}

const inGlobal = (config: GlobalConfig): GlobalConfig => {
  const components = config.admin?.components
  const elements = { ...components?.elements, beforeDocumentControls: [keeper, ...(components?.elements?.beforeDocumentControls ?? [])] }
  return { ...config, admin: { ...config.admin, components: { ...components, elements } } }
}

/** In each form of the admin, what a refused save said of a field stays on it until it is changed. */
export const keepFieldMessages: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map(inCollection),
  globals: (config.globals ?? []).map(inGlobal),
})
