// How fast the search is with 2,000 documents in two languages: both apps from their production builds, on free ports, with a
// data folder of their own. How long the CMS needs to make its index when it starts, how long a question and a page of results
// take, and how long the sitemap of all that. One JSON object on stdout, progress on stderr.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { createWords } from '../../apps/cms/tests/load/words.ts'
import { build } from '../../scripts/lib/build.mjs'
import { cmsFolder, program, projectNode, root } from '../../scripts/lib/places.mjs'
import { endOnSignal, runLogged } from '../../scripts/lib/run.mjs'
import { startStack } from '../../scripts/lib/stack.mjs'
import { environmentFor } from '../../scripts/lib/variables.mjs'

const asked = 200
const settingsSchema = z.object({ PUBLIC_STOREFRONT_URL: z.string(), CMS_URL: z.string(), SERVICE_KEY: z.string(), GATEHOUSE_DATA: z.string() })
const say = (text: string): void => void process.stderr.write(`search: ${text}\n`)

async function main(): Promise<void> {
  for (const name of ['cms', 'storefront']) {
    say(`building the ${name}, unless nothing changed …`)
    await build(name, join(root, `.cache/logs/bench-build-${name}.log`))
  }
  say('starting both apps on a seeded database …')
  const stack = await startStack()
  try {
    const { PUBLIC_STOREFRONT_URL: site, CMS_URL: cms, SERVICE_KEY: key, GATEHOUSE_DATA: data } = settingsSchema.parse(stack.settings)
    await stack.end('cms')
    say('writing 2,000 documents …')
    await runLogged(projectNode, [program.tsx, join(cmsFolder, 'tests/load/fill.ts')], { cwd: cmsFolder, env: environmentFor('cms', stack.settings, 'production'), log: join(data, 'logs/fill.log'), sentence: 'The documents could not be written', limitSeconds: 900 })
    say('starting the CMS again …')
    await stack.start('cms')
    const ask = (words: string) => timed(`${cms}/api/site/search?${new URLSearchParams({ locale: 'en', q: words }).toString()}`, { authorization: `Bearer ${key}` })
    const readyMs = await ask('anything')
    const index = { readyMs, cmsRssMb: rssMbOf(z.number().parse(stack.pidOf('cms'))) }
    say(`the index was there ${readyMs} ms after the CMS answered; asking ${asked} questions …`)
    const words = createWords(2)
    const questions = Array.from({ length: asked }, (_, n) => (n % 4 === 0 ? slip(words.word()) : words.sentence(1 + (n % 3))))
    const question = await times(questions, ask)
    const page = await times(questions, (one) => timed(`${site}/en/search?${new URLSearchParams({ q: one }).toString()}`))
    const sitemap = { firstMs: await timed(`${site}/sitemap.xml`), againMs: await timed(`${site}/sitemap.xml`) }
    process.stdout.write(`${JSON.stringify({ documents: 2000, index, question, page, sitemap }, null, 1)}\n`)
  } finally {
    await stack.stop()
  }
}

/** Milliseconds until the whole answer was there, which must be a 200. */
async function timed(url: string, headers: Record<string, string> = {}): Promise<number> {
  const start = performance.now()
  const response = await fetch(url, { headers })
  await response.arrayBuffer()
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}`)
  return Math.round((performance.now() - start) * 10) / 10
}

async function times(questions: string[], ask: (question: string) => Promise<number>) {
  const all: number[] = []
  for (const question of questions) all.push(await ask(question))
  const sorted = all.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
  return { n: all.length, p50Ms: at(0.5), p99Ms: at(0.99) }
}

/** A word with a letter left out. */
const slip = (word: string): string => word.slice(0, 2) + word.slice(3)

function rssMbOf(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Math.round(Number(kilobytes) / 1024)
}

endOnSignal()
await main()
