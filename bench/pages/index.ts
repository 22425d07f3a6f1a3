// How fast the public pages are, how much they load, how soon a change is seen, and what a flood of unknown addresses costs:
// both apps from their production builds, on free ports, with a seeded data folder of their own. Measured is every page that the
// sitemap names, and those that it doesn't; each one's req/s stands beside that of a static page of plain Next, taken in the
// same run. One JSON object on stdout, progress on stderr.
import { join } from 'node:path'
import { z } from 'zod'
import { build } from '../../scripts/lib/build.mjs'
import { root } from '../../scripts/lib/places.mjs'
import { endOnSignal } from '../../scripts/lib/run.mjs'
import { startStack } from '../../scripts/lib/stack.mjs'
import { flood } from './flood.ts'
import { measureInBrowser, openBrowser } from './in-browser.ts'
import { requestsPerSecond } from './load.ts'
import { startPlainNext } from './plain-next.ts'
import { publishToVisible } from './publish-to-visible.ts'

/** What no sitemap names: it itself, the feeds, and the pages that are made for each visitor anew. */
const unlisted = ['/sitemap.xml', '/en/feed.xml', '/fr/feed.xml', '/en/feed.json', '/fr/feed.json', '/en/region', '/fr/region', '/en/search', '/fr/search', '/en/search?q=pain', '/fr/search?q=douleur']
const madeForEachVisitor = /\/(search|region)(\?|$)/
const goals = { timesPlainNext: 5, publishP99Ms: 1000, jsKb: 150 }

const settingsSchema = z.object({ PUBLIC_STOREFRONT_URL: z.string(), PUBLIC_CMS_URL: z.string(), GATEHOUSE_DATA: z.string() })
const say = (text: string): void => void process.stderr.write(`pages: ${text}\n`)

async function main(): Promise<void> {
  for (const name of ['cms', 'storefront']) {
    say(`building the ${name}, unless nothing changed …`)
    await build(name, join(root, `.cache/logs/bench-build-${name}.log`))
  }
  say('building a static page of plain Next …')
  const plain = await startPlainNext()
  say('starting both apps on a seeded database …')
  const stack = await startStack()
  try {
    const settings = settingsSchema.parse(stack.settings)
    const site = settings.PUBLIC_STOREFRONT_URL
    const pages = await measurePages(site, plain.url)
    say('publishing 40 times, waiting for each to be seen …')
    const publish = await publishToVisible(settings)
    say(`p50 ${publish.p50Ms} ms, p99 ${publish.p99Ms} ms; then 20,000 unknown addresses …`)
    const flooded = await flood(site, z.number().parse(stack.pidOf('storefront')))
    const plainPerSecond = median(pages.plain)
    const slowest = Math.min(...pages.ours.filter(({ path }) => !madeForEachVisitor.test(path)).map(({ perSecond }) => perSecond))
    const timesPlainNext = Math.round((slowest / plainPerSecond) * 10) / 10
    const mostJsKb = Math.max(...pages.ours.map(({ jsKb }) => jsKb))
    say(`the slowest kept page answers ${timesPlainNext} times as often as plain Next's; at most ${mostJsKb} KB of JavaScript`)
    process.stdout.write(`${JSON.stringify({
      pages: pages.ours, plainNextStatic: { perSecond: plainPerSecond }, slowestKeptPage: { perSecond: slowest, timesPlainNext }, publishToVisible: publish, flood: flooded,
      goals: { timesPlainNext: timesPlainNext >= goals.timesPlainNext, publishP99: publish.p99Ms <= goals.publishP99Ms, js: mostJsKb <= goals.jsKb },
    }, null, 1)}\n`)
  } finally {
    await stack.stop()
    await plain.stop()
  }
}

/** Plain Next is measured again after every few pages: on a shared machine the minutes differ. */
async function measurePages(site: string, plainUrl: string) {
  const browser = await openBrowser()
  const listed = [...(await (await fetch(`${site}/sitemap.xml`)).text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname)
  if (listed.length < 20) throw new Error(`the sitemap names only ${listed.length} pages`)
  const paths = [...listed, ...unlisted]
  const ours = []
  const plain = [await requestsPerSecond(plainUrl)]
  try {
    for (const [index, path] of paths.entries()) {
      const weight = await measureInBrowser(browser, site + path)
      const perSecond = await requestsPerSecond(site + path)
      ours.push({ path, ...weight, perSecond })
      say(`${path}: ${perSecond} req/s, ${weight.jsKb} KB of JavaScript, ${weight.totalKb} KB in ${weight.requests} requests`)
      if (index % 8 === 7) plain.push(await requestsPerSecond(plainUrl))
    }
  } finally {
    await browser.close()
  }
  return { ours, plain }
}

const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN

endOnSignal()
await main()
