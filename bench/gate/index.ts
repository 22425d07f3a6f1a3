// How soon a change of the rules is on the page, how fast a gated page is when visitors of ten places ask in turn, beside a static
// page of plain Next in the same run, how many variants of pages there are, and what they take in memory. Both apps from their
// production builds, on free ports, with a seeded data folder of their own. One JSON object on stdout, progress on stderr.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { build } from '../../scripts/lib/build.mjs'
import { root } from '../../scripts/lib/places.mjs'
import { endOnSignal } from '../../scripts/lib/run.mjs'
import { startStack } from '../../scripts/lib/stack.mjs'
import { requestsPerSecond } from '../pages/load.ts'
import { startPlainNext } from '../pages/plain-next.ts'
import { headersFrom, originSecret, tenPlaces } from './places.ts'
import { toggleToPage } from './toggles.ts'
import { countVariants } from './variants.ts'

const settingsSchema = z.object({ PUBLIC_STOREFRONT_URL: z.string(), PUBLIC_CMS_URL: z.string(), GATEHOUSE_DATA: z.string() })
const say = (text: string): void => void process.stderr.write(`gate: ${text}\n`)
const gatedPath = '/en/shop/lions-mane-npn'

async function main(): Promise<void> {
  for (const name of ['cms', 'storefront']) {
    say(`building the ${name}, unless nothing changed …`)
    await build(name, join(root, `.cache/logs/bench-build-${name}.log`))
  }
  say('building a static page of plain Next …')
  const plain = await startPlainNext()
  say('starting both apps on a seeded database, behind a CDN that says where visitors are …')
  const stack = await startStack({ overrides: { TRUST_PROXY: 'cloudflare', ORIGIN_SECRET: originSecret } })
  try {
    const settings = settingsSchema.parse(stack.settings)
    const site = settings.PUBLIC_STOREFRONT_URL
    const rssMb = (): number => residentMb(z.number().parse(stack.pidOf('storefront')))
    const rssMbBefore = rssMb()
    const variants = await countVariants(site)
    const rssMbAfter = rssMb()
    say(`${variants.variants} variants of ${variants.pages} pages for ${variants.places} places; then requests a second …`)
    const speed = await measureSpeed(site, plain.url)
    say(`${speed.gated.perSecond} req/s beside plain Next's ${speed.plainNextStatic.perSecond}: ${speed.ratio} times; then 50 toggles …`)
    const toggle = await toggleToPage(settings)
    say(`toggle to page: p50 ${toggle.p50Ms} ms, p99 ${toggle.p99Ms} ms`)
    process.stdout.write(`${JSON.stringify({ toggleToPage: toggle, ...speed, variants, memory: { rssMbBefore, rssMbAfter } }, null, 1)}\n`)
  } finally {
    await stack.stop()
    await plain.stop()
  }
}

/** Measured in turns: on a shared machine the minutes differ. */
async function measureSpeed(site: string, plainUrl: string) {
  const [ours, plain]: [number[], number[]] = [[], []]
  for (let round = 0; round < 3; round++) {
    ours.push(await requestsPerSecond(site + gatedPath, tenPlaces.map(headersFrom)))
    plain.push(await requestsPerSecond(plainUrl))
  }
  const [gated, static_] = [median(ours), median(plain)]
  return { gated: { path: gatedPath, places: tenPlaces.length, perSecond: gated }, plainNextStatic: { perSecond: static_ }, ratio: Math.round((gated / static_) * 10) / 10 }
}

const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN
const residentMb = (pid: number): number => Math.round(Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? NaN) / 1024)

endOnSignal()
await main()
