import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { randomFrom, type Random } from '../bench/policy/random.ts'
import { root } from '../scripts/lib/places.mjs'
import { findFreePort } from '../scripts/lib/ports.mjs'
import { startStack } from '../scripts/lib/stack.mjs'
import { expectGood, readAll, signIn, type AsStaff } from './staff.ts'
import { openBadLine, type BadLine } from './webhooks.ts'

const settingsSchema = z.object({ CMS_PORT: z.string(), GATEHOUSE_DATA: z.string(), SERVICE_KEY: z.string(), SANDBOX_SECRET: z.string(), SANDBOX_URL: z.string() })
export type Settings = z.infer<typeof settingsSchema>

interface Service { name: string; args: string[] }
interface Stack { settings: unknown; start: (name: string) => Promise<void>; kill: (name: string) => Promise<void>; endOf: (name: string) => Promise<unknown>; stop: () => Promise<void> }

export interface House {
  settings: Settings
  cms: string
  line: BadLine
  processes: Stack
  as: (who: string) => AsStaff
  /** Where die-at.mjs looks. */
  faultFolder: string
  stop: () => Promise<void>
}

/** The CMS from its build and the sandbox provider, each a process of its own, with a bad line for webhooks between them. */
export async function openHouse({ databaseUrl, random }: { databaseUrl: string | null; random: Random }): Promise<House> {
  const faultFolder = mkdtempSync(join(tmpdir(), 'gatehouse-chaos-'))
  const cmsPort = await findFreePort()
  const line = await openBadLine(cmsPort, randomFrom(random.whole(0, 2 ** 31)))
  const preload = pathToFileURL(join(root, 'chaos/die-at.mjs'))
  preload.searchParams.set('folder', faultFolder)
  const leave = async (): Promise<void> => {
    await line.close()
    rmSync(faultFolder, { recursive: true, force: true })
  }
  const stack: Stack = await startStack({
    only: ['cms', 'sandbox'],
    overrides: { CMS_PORT: String(cmsPort), CMS_URL: line.url, ...(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }) },
    adapt: (service: Service) => (service.name === 'cms' ? { ...service, args: ['--import', preload.href, ...service.args] } : service),
  }).catch(async (error: unknown) => {
    await leave()
    throw error
  })
  const settings = settingsSchema.parse(stack.settings)
  const cms = `http://127.0.0.1:${settings.CMS_PORT}`
  return {
    settings, cms, line, processes: stack, faultFolder, as: await signIn(cms, settings.GATEHOUSE_DATA),
    stop: async () => {
      await stack.stop()
      await leave()
    },
  }
}

const idSchema = z.object({ id: z.string() })

/** Opens the checkout and puts goods of its own on the shelf: few of one thing for the rush, plenty of two others. Answers variants with what was put there. */
export async function stockShop({ as }: Pick<House, 'as'>, { few, plenty }: { few: number; plenty: number }): Promise<{ rare: string; common: string[]; putThere: Record<string, number> }> {
  const manager = as('shop-manager')
  const put = async (slug: string, sku: string, onHand: number): Promise<string> => {
    const [product] = await readAll(manager, 'products', idSchema, `&where[slug][equals]=${slug}`)
    const data = { product: product?.id, sku, title: sku, weightGrams: 100, taxClass: 'books', priceCadMinor: 1999, taxIncludedCad: false }
    const made = z.object({ doc: idSchema }).parse(await expectGood(manager('POST', '/variants?locale=en', data)))
    await expectGood(manager('POST', '/stock', { variant: made.doc.id, onHand }))
    return made.doc.id
  }
  await expectGood(manager('POST', '/globals/checkout', { mode: 'gated', termsVersion: '2026-11' }))
  const rare = await put('fungi-field-guide', 'CHAOS-RARE', few)
  const common = [await put('symptom-journal', 'CHAOS-JOURNAL', plenty), await put('reishi-tea', 'CHAOS-TEA', plenty)]
  return { rare, common, putThere: Object.fromEntries([[rare, few], ...common.map((id) => [id, plenty])]) }
}
