import { join } from 'node:path'
import { withLock } from './lock.mjs'
import { cmsFolder, program, projectNode } from './places.mjs'
import { runLogged } from './run.mjs'
import { environmentFor } from './variables.mjs'

/** Runs a script of the CMS (in `apps/cms/src`) under Node 24 with the CMS's own part of the environment. */
export const runCmsScript = (script, args, settings, options) =>
  runLogged(projectNode, [program.tsx, join(cmsFolder, 'src', script), ...args], { cwd: cmsFolder, env: environmentFor('cms', settings, 'production'), ...options })

export const migrate = (settings, log) =>
  runCmsScript('database/migrate.ts', [], settings, { log, sentence: 'The database could not be migrated', limitSeconds: 300 })

/** Two at once would write the same content twice, and both fail halfway. */
export const whileNobodySeeds = (settings, work) => withLock(
  join(settings.GATEHOUSE_DATA, 'seed.lock'),
  (owner) => `The demo content is being written by another run (process ${owner}). Wait until it has ended, then try again.`, work,
)

export const seedIfEmpty = (settings, log) => whileNobodySeeds(settings, () =>
  runCmsScript('seed/run.ts', ['--if-empty'], settings, { log, sentence: 'The demo content could not be written', limitSeconds: 600 }))
