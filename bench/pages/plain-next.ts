import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { program, projectNode, root } from '../../scripts/lib/places.mjs'
import { findFreePort } from '../../scripts/lib/ports.mjs'
import { runLogged } from '../../scripts/lib/run.mjs'

const env = { PATH: process.env.PATH ?? '', NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } as NodeJS.ProcessEnv

const files = {
  'package.json': '{"private":true,"type":"module"}',
  'next.config.mjs': `export default { turbopack: { root: ${JSON.stringify(root)} } }`,
  'app/layout.js': 'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html> }',
  'app/page.js': 'export default function Page() { return <main><h1>A static page</h1><p>Nothing in it changes, and nothing in it is ours.</p></main> }',
}

/** A page as small and static as can be, built and served by Next alone: what `next start` can do at best on this machine. */
export async function startPlainNext(): Promise<{ url: string; stop: () => Promise<void> }> {
  // Inside the project, so that the same Next is found; .cache is nobody's source.
  mkdirSync(join(root, '.cache'), { recursive: true })
  const folder = mkdtempSync(join(root, '.cache/plain-next-'))
  mkdirSync(join(folder, 'app'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  try {
    await runLogged(projectNode, [program.next, 'build'], { cwd: folder, env, log: join(root, '.cache/logs/bench-plain-next.log'), sentence: 'The page of plain Next could not be built' })
    const port = await findFreePort()
    const url = `http://127.0.0.1:${port}/`
    const child = spawn(projectNode, [program.next, 'start', '--port', String(port), '--hostname', '127.0.0.1'], { cwd: folder, env, stdio: 'ignore' })
    const stop = async (): Promise<void> => {
      if (child.exitCode === null && child.kill('SIGTERM')) await once(child, 'exit')
      remove()
    }
    for (const deadline = Date.now() + 60_000; !(await answers(url));) {
      if (Date.now() > deadline || child.exitCode !== null) { await stop(); throw new Error('plain Next did not start') }
      await new Promise((done) => setTimeout(done, 100))
    }
    return { url, stop }
  } catch (error) {
    remove()
    throw error
  }
}

const answers = (url: string): Promise<boolean> => fetch(url).then(({ ok }) => ok, () => false)
