// `npm run bench -- <name>`: runs bench/<name>/index.ts, whose stdout is one JSON object; everything else goes to stderr.
import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isInstalled, install } from './lib/install.mjs'
import { program, projectNode, root } from './lib/places.mjs'

const names = existsSync(join(root, 'bench')) ? readdirSync(join(root, 'bench')).filter((name) => existsSync(join(root, 'bench', name, 'index.ts'))) : []
const [name, ...rest] = process.argv.slice(2)
if (!names.includes(name)) {
  console.error(`Say which bench to run: npm run bench -- <${names.join(' | ')}>`)
  process.exit(1)
}
if (!isInstalled()) {
  console.error('Installing packages first …')
  await install(join(root, '.cache/logs/install.log'))
}
const child = spawn(projectNode, [program.tsx, join(root, 'bench', name, 'index.ts'), ...rest], { cwd: root, stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('close', (code) => process.exit(code ?? 1))
