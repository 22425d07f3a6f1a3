import { testPayload, type TestCms } from '../../tests/support/test-payload.ts'
import type { Rates } from '../commerce/tables.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await testPayload()
  cms.payload.logger.level = 'error'
}, 120_000)
afterAll(() => cms.end())

// As an older version wrote them: text in percent, with a point or a comma.
const old = [['gst', '5'], ['qst', '9.975'], ['vat', '5,5'], ['none', '0'], ['whole', '100'], ['fine', '0.0001']] as const
const now = { gst: 50_000, qst: 99_750, vat: 55_000, none: 0, whole: 1_000_000, fine: 1 }

interface Sqlite { client: { execute: (statement: { sql: string; args: string[] } | string) => Promise<unknown> }; drizzle: unknown }
interface Mongo { collections: Record<string, { collection: { updateOne: (where: object, change: object) => Promise<unknown> } }> }

test('rates that were written in percent as text are read to the last decimal, and one that is none ends it', async () => {
  const { payload } = cms
  for (const [tax] of old) await payload.create({ collection: 'tax-rates', locale: 'en', data: { title: tax, tax, ratePpm: 1, places: ['CA'], classes: ['standard'] } })
  const ratesNow = async () => {
    const { readRates } = await import('../commerce/tables.ts')
    const { rates }: Rates = await readRates(payload, 'en')
    return Object.fromEntries(rates.map(({ tax, ratePpm }) => [tax, ratePpm]))
  }
  if (payload.db.name === 'mongoose') {
    const { readPercents } = await import('./read-percents.ts')
    // Payload's types don't say what its MongoDB adapter is built on.
    const rates = (payload.db as unknown as Mongo).collections['tax-rates']?.collection
    const write = (tax: string, percent: string) => rates?.updateOne({ tax }, { $set: { percent }, $unset: { ratePpm: '' } })
    for (const [tax, percent] of old) await write(tax, percent)
    expect([await readPercents(payload), await readPercents(payload)]).toEqual([old.length, 0])
    expect(await ratesNow()).toEqual(now)
    await write('gst', 'five')
    await expect(readPercents(payload)).rejects.toThrow('is no rate')
    return
  }
  const { up, down } = await import('../migrations/20261127_075608_sellers_rates_mails.ts')
  // Nor what its SQLite adapter is.
  const { client, drizzle } = payload.db as unknown as Sqlite
  const args = { db: drizzle, payload, req: undefined } as never
  await down(args)
  for (const [tax, percent] of old) await client.execute({ sql: 'UPDATE tax_rates SET percent = ? WHERE tax = ?', args: [percent, tax] })
  await up(args)
  expect(await ratesNow()).toEqual(now)
  await down(args)
  await client.execute(`UPDATE tax_rates SET percent = 'five' WHERE tax = 'gst'`)
  await expect(up(args)).rejects.toThrow('is no rate')
})
