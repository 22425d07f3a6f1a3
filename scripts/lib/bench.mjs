import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { install, isInstalled } from './install.mjs'
import { program, projectNode, root } from './places.mjs'
import { endOnSignal } from './run.mjs'
import { Stop } from './stop.mjs'

const folder = join(root, 'bench')

/** Runs bench/<name>/index.ts, whose stdout is one JSON object; everything else goes to stderr. Answers the exit code. */
export async function bench([name, ...rest]) {
  const names = existsSync(folder) ? readdirSync(folder).filter((one) => existsSync(join(folder, one, 'index.ts'))) : []
  if (!names.includes(name)) throw new Stop(`Say which bench to run: npm run bench -- <${names.join(' | ')}>`)
  return runTool([program.tsx, join(folder, name, 'index.ts'), ...rest])
}

/** Runs a program of the tools under Node 24, with the packages there. Answers its exit code. */
export async function runTool(args) {
  const leaveSignals = endOnSignal()
  if (!isInstalled()) {
    console.error('Installing packages first …')
    await install(join(root, '.cache/logs/install.log'))
  }
  leaveSignals()
  const child = spawn(projectNode, args, { cwd: root, stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  return new Promise((ended) => child.on('close', (code) => ended(code ?? 1)))
}
