import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findFreePort } from '../lib/ports.mjs'

const project = fileURLToPath(new URL('../..', import.meta.url))

const server = (port, shape) => `
import { createServer } from 'node:http'
if (process.env.PLANTED_FAILURE) process.exit(7)
createServer((request, response) => {
  if (request.url === '/die') process.exit(3)
  response.end(JSON.stringify({ status: 'ok', ${shape}, environment: process.env }))
}).listen(${port}, '127.0.0.1')
console.log('ready')
`

/**
 * A house with the real scripts and the smallest apps that answer a health check, so that `up` can be tried whole, by
 * its command, in a second. The scripts that it calls note in `calls.txt` that they ran.
 */
export async function buildLittleHouse() {
  const folder = mkdtempSync(join(tmpdir(), 'little-house-'))
  const write = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  cpSync(join(project, 'scripts'), join(folder, 'scripts'), { recursive: true })
  cpSync(join(project, '.env.example'), join(folder, '.env.example'))
  write('package.json', JSON.stringify({ name: 'little', type: 'module', scripts: { up: 'exec node scripts/up.mjs' } }))
  write('package-lock.json', JSON.stringify({ lockfileVersion: 3, packages: { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0', optional: true } } }))
  write('node_modules/.package-lock.json', JSON.stringify({ packages: { 'node_modules/a': { version: '1.0.0' } } }))
  mkdirSync(join(folder, 'node_modules/.bin'))
  symlinkSync(process.execPath, join(folder, 'node_modules/.bin/node'))
  const note = (what) => `import { appendFileSync } from 'node:fs'\nappendFileSync('${folder}/calls.txt', ${what} + '\\n')\n`
  write('node_modules/tsx/dist/cli.mjs', `${note("process.argv[2].split('/src/')[1] + ' ' + process.argv.slice(3)")}
import { existsSync, writeFileSync } from 'node:fs'
if (existsSync('${folder}/fail')) { console.error('column gone'); process.exit(9) }
if (existsSync('${folder}/slow')) {
  process.on('SIGTERM', () => {})
  writeFileSync('${folder}/slow', String(process.pid))
  for (let waited = 0; !existsSync('${folder}/go') && waited < 60_000; waited += 50) await new Promise((done) => setTimeout(done, 50))
}
if (process.argv[2].includes('migrate')) writeFileSync(process.env.DATABASE_URL.slice(5), '')
if (process.argv[2].includes('seed')) writeFileSync(process.env.GATEHOUSE_DATA + '/staff-accounts.txt', 'admin\\tada@example.org\\tsecret-of-ada\\n', { mode: 0o600 })
`)
  write('node_modules/turbo/bin/turbo', `require('node:fs').appendFileSync('${folder}/calls.txt', 'build ' + process.argv[4] + '\\n')\n`)
  write('node_modules/next/package.json', '{"type":"module"}')
  write('node_modules/turbo/package.json', '{"type":"commonjs"}')
  write('node_modules/next/dist/bin/next', server("process.argv[process.argv.indexOf('--port') + 1]", "migrations: 'applied'"))
  write('apps/cms/src/migrations/first.ts', 'one')
  write('apps/cms/package.json', '{"type":"module"}')
  write('apps/storefront/package.json', '{"type":"module"}')
  write('apps/storefront/server.ts', server('process.env.STOREFRONT_PORT', "cms: 'ok'"))
  write('apps/sandbox-pay/package.json', '{"type":"module"}')
  write('apps/sandbox-pay/server.ts', server('process.env.SANDBOX_PORT', "provider: 'sandbox'"))
  const ports = { STOREFRONT_PORT: String(await findFreePort()), CMS_PORT: String(await findFreePort()), SANDBOX_PORT: String(await findFreePort()) }
  const runs = []
  return {
    folder, ports, write,
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    /** Ends what a failed test left running, and removes the folder. */
    async remove() {
      for (const { child, ended } of runs.filter((run) => run.child.exitCode === null && run.child.signalCode === null)) {
        child.kill('SIGTERM')
        await ended
      }
      rmSync(folder, { recursive: true, force: true })
    },
    /** Starts `npm run up` there; `until` waits for a text in what it prints. */
    up(environment = {}) {
      runs.push(watch(spawn('npm', ['run', '--silent', 'up'], { cwd: folder, env: { PATH: process.env.PATH, HOME: process.env.HOME, ...ports, ...environment } })))
      return runs.at(-1)
    },
  }
}

function watch(child) {
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => { output += text })
  const ended = new Promise((resolve) => child.once('close', resolve))
  return {
    child, ended,
    get output() { return output },
    async until(text) {
      for (const deadline = Date.now() + 20_000; Date.now() < deadline; await new Promise((done) => setTimeout(done, 20))) if (output.includes(text)) return
      throw new Error(`never said “${text}”:\n${output}`)
    },
  }
}
