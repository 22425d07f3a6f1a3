import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { Forbidden, NotFound, type Endpoint, type SanitizedConfig } from 'payload'
import { roleOf } from '../access/index.ts'
import { preferenceEndpoints } from './preferences.ts'

/** What the sign-in screen, and a link in a mail, ask before anyone is signed in. Each says nothing that whoever asks didn't bring. */
export const openToEveryone: Record<string, readonly string[]> = {
  staff: ['post /login', 'post /logout', 'post /refresh-token', 'post /forgot-password', 'post /reset-password', 'post /first-register', 'get /me'],
}

/**
 * Payload gives every collection and global all of its addresses, and most of them an answer for whoever isn't signed in.
 * Here those go that a collection has no use for (its versions without versions, a file by its address), and the rest
 * answers staff alone, but for what is listed above.
 */
export function settleEndpoints(config: SanitizedConfig): SanitizedConfig {
  for (const entity of [...config.collections, ...config.globals]) {
    if (!entity.endpoints) continue
    const open = openToEveryone[entity.slug] ?? []
    const endpoints = entity.slug === 'payload-preferences' ? preferenceEndpoints(entity.endpoints) : entity.endpoints
    entity.endpoints = endpoints
      .filter(({ path }) => (entity.versions || !path.startsWith('/versions')) && !path.startsWith('/paste-url') && !path.startsWith('/verify'))
      .map('upload' in entity && entity.upload ? whereFileIs(entity.upload.staticDir ?? entity.slug) : (endpoint) => endpoint)
      .map((endpoint) => (open.includes(`${endpoint.method} ${endpoint.path}`) ? endpoint : forStaff(endpoint)))
  }
  return config
}

const forStaff = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: (req) => {
    if (roleOf(req.user) === null) throw new Forbidden(req.t)
    return endpoint.handler(req)
  },
})

/** Payload answers 500 for a file that isn't on the disk. */
const whereFileIs = (folder: string) => (endpoint: Endpoint): Endpoint => endpoint.path !== '/file/:filename' ? endpoint : {
  ...endpoint,
  handler: async (req) => {
    const name = String(req.routeParams?.filename)
    const isThere = /^[^/\\]+$/.test(name) && name !== '..' && await access(join(folder, name)).then(() => true, () => false)
    if (!isThere) throw new NotFound(req.t)
    return endpoint.handler(req)
  },
}
