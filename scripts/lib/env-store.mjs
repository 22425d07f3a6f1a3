import { appendFileSync, chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnvFile } from './env-file.mjs'
import { root } from './places.mjs'
import { newSecret, settle } from './settings.mjs'
import { Stop } from './stop.mjs'
import { namesOfKind } from './variables.mjs'

const file = join(root, '.env')
const exampleFile = join(root, '.env.example')

/** Reads `.env` (or, before there is one, `.env.example`) and settles every variable; stops on the first broken one. */
export function readSettings(real = process.env) {
  const example = parseEnvFile(readFileSync(exampleFile, 'utf8'), '.env.example')
  const own = existsSync(file) ? parseEnvFile(readOwn()) : null
  const broken = [...example.problems, ...(own?.problems ?? [])]
  if (broken.length > 0) throw new Stop(broken[0], broken.slice(1))
  const { settings, problems, notes } = settle({ file: own?.values ?? null, example: example.values, real, root })
  if (problems.length > 0) throw new Stop(problems[0], problems.slice(1))
  return { settings, notes }
}

function readOwn() {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new Stop(`The settings in ${file} can't be read (${error.code}): it has to be a file that this user may read.`)
  }
}

/**
 * Adds to an older `.env` what has to be the same at the next start, with its sentence from `.env.example`: secrets, and who
 * moves the money (nobody, where others can see the house: they haven't asked for a sandbox). A secret that stands there empty,
 * as in a copy of `.env.example`, is filled in where it stands. Answers the names.
 */
export function completeEnv(real = process.env) {
  if (!existsSync(file)) return []
  const written = readOwn()
  const { values, problems } = parseEnvFile(written)
  const exampleText = readFileSync(exampleFile, 'utf8')
  const { settings, problems: faults } = settle({ file: values, example: parseEnvFile(exampleText).values, real, root })
  // What is wrong is told first; nothing is added beside it unsaid.
  if (problems.length > 0 || faults.length > 0) return []
  const missing = [...namesOfKind('secret'), ...namesOfKind('provider')].filter((name) => !(name in values) && !real[name])
  const empty = namesOfKind('secret').filter((name) => values[name] === '' && !real[name])
  if (missing.length + empty.length === 0) return []
  if (empty.length > 0) writeFileSync(file, written.replace(/^(\s*(?:export\s+)?([A-Z_]+)\s*=).*$/gm, (line, start, name) => (empty.includes(name) ? `${start}${settings[name]}` : line)))
  // A copy is as open as its example was; what has secrets in it is its owner's alone.
  chmodSync(file, 0o600)
  if (missing.length === 0) return empty
  const blocks = missing.map((name) => `${new RegExp(`((?:^#.*\\n)*)^${name}=`, 'm').exec(exampleText)?.[1] ?? ''}${name}=${settings[name]}\n`)
  appendFileSync(file, `${written === '' || written.endsWith('\n') ? '' : '\n'}\n${blocks.join('\n')}`)
  return [...empty, ...missing]
}

/** Writes `.env` from `.env.example` with fresh secrets, for this user's eyes only. One that exists is left alone. */
export function writeEnvOnce() {
  if (existsSync(file)) return false
  const secrets = new Set(namesOfKind('secret'))
  const text = readFileSync(exampleFile, 'utf8').replace(/^([A-Z_]+)=$/gm, (line, name) => (secrets.has(name) ? `${line}${newSecret()}` : line))
  writeFileSync(file, text, { mode: 0o600, flag: 'wx' })
  return true
}
