import { join } from 'node:path'
import { cmsFolder, program, projectNode } from './places.mjs'
import { runLogged } from './run.mjs'
import { environmentFor } from './variables.mjs'

/** Runs a script of the CMS (in `apps/cms/src`) under Node 24 with the CMS's own part of the environment. */
export const runCmsScript = (script, args, settings, options) =>
  runLogged(projectNode, [program.tsx, join(cmsFolder, 'src', script), ...args], { cwd: cmsFolder, env: environmentFor('cms', settings, 'production'), ...options })

export const migrate = (settings, log) =>
  runCmsScript('database/migrate.ts', [], settings, { log, sentence: 'The database could not be migrated', limitSeconds: 300 })

export const seedIfEmpty = (settings, log) =>
  runCmsScript('seed/run.ts', ['--if-empty'], settings, { log, sentence: 'The demo content could not be written', limitSeconds: 600 })
