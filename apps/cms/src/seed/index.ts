import type { Payload } from 'payload'
import { startNewEpoch } from '../feed/snapshot-store.ts'
import type { SeedContext, SeededCollection } from './context.ts'
import { createRegistry } from './registry.ts'
import { hasNoContent, isUnderWay, markDone, markUnderWay } from './state.ts'
import { seedCheckout } from './steps/checkout.ts'
import { seedGoods } from './steps/goods.ts'
import { seedGlobals } from './steps/globals.ts'
import { seedPeople, seedSources, seedTopics } from './steps/knowledge.ts'
import { seedPages } from './steps/pages.ts'
import { seedPictures } from './steps/pictures.ts'
import { seedProducts } from './steps/products.ts'
import { seedRules } from './steps/rules.ts'
import { seedQuestions } from './steps/questions.ts'
import { ensureStaff } from './steps/staff.ts'
import { seedTexts } from './steps/texts.ts'
import { wipeContent } from './wipe.ts'

export interface SeedOptions {
  /** Where `staff-accounts.txt` stands. */
  dataDir: string
  /** One line of progress for each step. */
  log: (line: string) => void
}

/** In this order, since each may name what came before. */
const steps: readonly (readonly [string, (seed: SeedContext) => Promise<number>])[] = [
  ['pictures', seedPictures],
  ['sources', seedSources],
  ['authors and reviewer', seedPeople],
  ['topics', seedTopics],
  ['questions', seedQuestions],
  ['rules, published', seedRules],
  ['products', seedProducts],
  ['variants, stock and facts', seedGoods],
  ['shipping and tax rates', seedCheckout],
  ['guides and articles', seedTexts],
  ['standing pages', seedPages],
  ['site, navigation and shop', seedGlobals],
]

/** Writes the demo if the database has no content. What a run that ended halfway left is cleared first: it is ours alone. */
export async function seedDemo(payload: Payload, options: SeedOptions): Promise<'seeded' | 'had-content'> {
  if (await isUnderWay(payload)) await resetDemo(payload, options)
  else if (!(await hasNoContent(payload))) return 'had-content'
  else {
    await markUnderWay(payload)
    await writeAll(payload, options)
    await markDone(payload)
  }
  return 'seeded'
}

/** Deletes all content and writes the demo anew. Staff accounts stay; those of the demo that are missing are made again. */
export async function resetDemo(payload: Payload, options: SeedOptions): Promise<void> {
  await markUnderWay(payload)
  await step('deleting all content', options, () => wipeContent(payload))
  await writeAll(payload, options)
  await step('telling storefronts to start anew', options, () => startNewEpoch(payload, Date.now()))
  await markDone(payload)
}

async function writeAll(payload: Payload, options: SeedOptions): Promise<void> {
  const accounts = await step('staff accounts', options, () => ensureStaff(payload, options.dataDir), ({ size }) => size)
  const seed: SeedContext = { payload, accounts, ids: createRegistry<SeededCollection>() }
  for (const [name, run] of steps) await step(name, options, () => run(seed), (count) => count)
}

async function step<Result>(name: string, { log }: SeedOptions, run: () => Promise<Result>, count?: (result: Result) => number): Promise<Result> {
  const start = performance.now()
  try {
    const result = await run()
    log(`${count ? `${count(result)} ` : ''}${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
    return result
  } catch (error) {
    throw new Error(`The demo stopped at “${name}”: ${describe(error)}`, { cause: error })
  }
}

/** Payload says which fields are wrong, but not in its message. */
function describe(error: unknown): string {
  const { message, data } = error as { message?: string; data?: { collection?: string; errors?: { path?: string; message?: string }[] } }
  const fields = data?.errors?.map(({ path, message: why }) => `${path}: ${why}`).join('; ')
  return [message ?? String(error), fields && `${data?.collection ?? ''} ${fields}`].filter(Boolean).join(' – ')
}
