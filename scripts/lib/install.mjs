import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectNode, root } from './places.mjs'
import { runLogged } from './run.mjs'

/**
 * Whether node_modules holds exactly what package-lock.json asks for. npm writes its own record of what it installed as
 * its last act, so an install that was broken off doesn't count.
 */
export function isInstalled() {
  if (!existsSync(projectNode)) return false
  try {
    const asked = readPackages('package-lock.json')
    const held = readPackages('node_modules/.package-lock.json')
    return Object.entries(asked).every(([path, { version, integrity, optional, link }]) => {
      if (!path.includes('node_modules/')) return true
      if (!(path in held)) return optional === true
      return link ? held[path].link === true : held[path].version === version && held[path].integrity === integrity
    })
  } catch {
    return false
  }
}

const readPackages = (file) => JSON.parse(readFileSync(join(root, file), 'utf8')).packages

/** Installs what the lock file asks for; takes one to five minutes. */
export const install = (log) => runLogged('npm', ['ci', '--no-audit', '--no-fund'], { log, shell: process.platform === 'win32' })
