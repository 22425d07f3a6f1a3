// Fails when the committed types or import map aren't what the config makes today. Leaves the files as they were.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const generated = [
  { command: 'generate:types', file: 'src/payload-types.ts' },
  { command: 'generate:importmap', file: 'src/app/(payload)/admin/importMap.js' },
]
let stale = 0
for (const { command, file } of generated) {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
  // From nothing, so that a command that silently writes nothing is seen.
  writeFileSync(file, command === 'generate:importmap' ? 'export const importMap = {}\n' : '')
  const run = spawnSync('node', ['scripts/with-throwaway-env.mjs', 'payload', command], { encoding: 'utf8' })
  const after = readFileSync(file, 'utf8')
  writeFileSync(file, before)
  if (run.status !== 0) {
    console.error(`${command} failed:\n${run.stdout}${run.stderr}`)
    stale++
  } else if (after !== before) {
    console.error(`${file} is stale: run npm run ${command} -w @gatehouse/cms and commit it.`)
    stale++
  }
}
if (stale === 0) console.log('The generated files are current.')
process.exit(stale === 0 ? 0 : 1)
