import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import type { Payload } from 'payload'

// `tsx src/seed/run.ts [--if-empty]`: the demo content, unless there is content already.
// `tsx src/seed/run.ts --reset [--yes]`: all content deleted, the demo anew. Asks first.

const usage = 'Usage: run.ts [--if-empty] | --reset [--yes]'

async function confirm(): Promise<boolean> {
  if (!process.stdin.isTTY) throw new Error('--reset deletes all content, and nobody can be asked here: say --yes to mean it.')
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question('This deletes all content and writes the demo anew. Type “yes” to go on: ')
  terminal.close()
  return answer.trim().toLowerCase() === 'yes'
}

async function main(): Promise<string> {
  const { values } = parseArgs({ options: { 'if-empty': { type: 'boolean' }, reset: { type: 'boolean' }, yes: { type: 'boolean' } } })
  if (values.reset && values['if-empty']) throw new Error(usage)
  if (values.reset && !values.yes && !(await confirm())) return 'Nothing was changed.'

  // Only now: reading the configuration needs the environment to be right, and says so where it isn't.
  const [{ getPayload }, { default: config }, { readEnv }, { resetDemo, seedDemo }] = await Promise.all([
    import('payload'), import('@payload-config'), import('../env.ts'), import('./index.ts'),
  ])
  const payload: Payload = await getPayload({ config })
  try {
    const options = { dataDir: readEnv().dataFolder, log: (line: string) => console.log(`  ${line}`) }
    if (values.reset) {
      await resetDemo(payload, options)
      return 'The demo was written anew. Staff accounts were kept.'
    }
    return (await seedDemo(payload, options)) === 'seeded' ? 'The demo was written.' : 'There is content already; nothing was changed.'
  } finally {
    await payload.destroy()
  }
}

try {
  console.log(await main())
  process.exit(0)
} catch (error) {
  const message = error instanceof Error ? error.message : String(error)
  console.error(/no such table/.test(message) ? 'The database has no tables yet: migrate it first (npm run up does).' : message)
  process.exit(1)
}
