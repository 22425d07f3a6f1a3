import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's own folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** Node 24 as the lock file pins it: there once packages are installed, whatever Node the host has. */
export const projectNode = join(root, 'node_modules/.bin/node')

/** The file behind a package's command, to be run with `projectNode` (a `.bin` link would pick the host's Node). */
export const program = {
  next: join(root, 'node_modules/next/dist/bin/next'),
  tsx: join(root, 'node_modules/tsx/dist/cli.mjs'),
  turbo: join(root, 'node_modules/turbo/bin/turbo'),
}

export const cmsFolder = join(root, 'apps/cms')
export const storefrontFolder = join(root, 'apps/storefront')
export const sandboxFolder = join(root, 'apps/sandbox-pay')
