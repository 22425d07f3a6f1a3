import type { Endpoint, FlattenedField, SanitizedConfig } from 'payload'

const pattern = (path: string): RegExp =>
  new RegExp(`^${path.replace(/\/$/, '').split('/').map((part) => {
    if (!part.startsWith(':')) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    return part.endsWith('?') ? '?[^/]*' : '[^/]+'
  }).join('/')}/?$`)

/** Whatever an address below /api names, and what is left of the address. */
function entityAt(config: SanitizedConfig, path: string): { endpoints: Endpoint[]; fields: FlattenedField[] | null; rest: string } {
  const [first = '', second = ''] = path.split('/').slice(1)
  const name = first === 'globals' ? second : first
  const entities = first === 'globals' ? config.globals : config.collections
  const entity = entities.find(({ slug }) => slug === name)
  if (!entity) return { endpoints: first === 'globals' ? [] : config.endpoints, fields: null, rest: path }
  return { endpoints: entity.endpoints || [], fields: entity.flattenedFields, rest: path.slice(path.indexOf(`/${name}`) + name.length + 1) || '/' }
}

/** The methods that an address answers to; none where there is nothing. */
export function methodsAt(config: SanitizedConfig, path: string): string[] {
  const { endpoints, rest } = entityAt(config, path)
  const methods = new Set(endpoints.filter((endpoint) => pattern(endpoint.path).test(rest)).map(({ method }) => method.toUpperCase()))
  if (methods.has('GET')) methods.add('HEAD')
  return methods.size === 0 ? [] : [...methods, 'OPTIONS'].sort()
}

/** The fields of the document that a request writes; null where it writes none. */
export function fieldsWritten(config: SanitizedConfig, method: string, path: string): FlattenedField[] | null {
  const { fields, rest } = entityAt(config, path)
  const writes = method === 'PATCH' || (method === 'POST' && (rest === '/' || rest.endsWith('/duplicate')))
  return writes ? fields : null
}

/** The fields of the documents that an address is about; of its versions, they stand under `version`. */
export function fieldsAt(config: SanitizedConfig, path: string): FlattenedField[] {
  return entityAt(config, path).fields ?? []
}

const known = new WeakMap<SanitizedConfig, Set<string>>()

/** The names of all fields that hold a date, and nothing else anywhere. */
export function datesOf(config: SanitizedConfig): Set<string> {
  const before = known.get(config)
  if (before) return before
  const dates = new Set<string>()
  const others = new Set<string>()
  const visit = (fields: FlattenedField[]): void => {
    for (const field of fields) {
      (field.type === 'date' ? dates : others).add(field.name)
      if ('flattenedFields' in field) visit(field.flattenedFields)
    }
  }
  for (const { flattenedFields } of [...config.collections, ...config.globals]) visit(flattenedFields)
  const found = new Set([...dates].filter((name) => !others.has(name)))
  known.set(config, found)
  return found
}
