import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BasePayload, buildConfig, type CollectionConfig, type Payload, type SharpDependency } from 'payload'
import sharp from 'sharp'
import { oneWriter, type OneWriterOptions } from '../../src/index.ts'
import { articles, media, members, stock } from './collections.ts'

export interface SiteOptions {
  folder: string
  writer?: OneWriterOptions
  /** Without the wrapper: the adapter alone, for comparison, with the settings that suit it best. */
  bare?: boolean
  extra?: CollectionConfig[]
  push?: boolean
  /** Another way to make the adapter. */
  adapter?: (base: Parameters<typeof sqliteAdapter>[0]) => ReturnType<typeof sqliteAdapter>
}

export type Site = Omit<Payload, 'db'> & { db: SQLiteAdapter }

/** A Payload of its own, on `<folder>/site.db`, with all that a save can meet: drafts, languages, arrays, accounts, pictures, jobs. */
export async function openSite({ folder, writer, bare = false, extra = [], push = true, adapter }: SiteOptions): Promise<Site> {
  // Payload remembers the schema that it pushed last, whichever database that was.
  process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'
  const base = { client: { url: `file:${join(folder, 'site.db')}` }, idType: 'uuidv7' as const, push }
  const bareAdapter = () => sqliteAdapter({ ...base, wal: true, busyTimeout: 5_000 })
  const ours = () => oneWriter(sqliteAdapter({ ...base, transactionOptions: { behavior: 'immediate' } }), writer)
  const db = adapter?.(base) ?? (bare ? bareAdapter() : ours())
  const config = await buildConfig({
    secret: 'only-for-tests',
    telemetry: false,
    typescript: { autoGenerate: false },
    db,
    sharp: sharp as unknown as SharpDependency,
    localization: { locales: ['en', 'fr'], defaultLocale: 'en', fallback: true },
    collections: [articles, media(join(folder, 'media')), members, stock, ...extra],
    jobs: { deleteJobOnComplete: false, tasks: [{ slug: 'count', handler: () => ({ output: {} }) }] },
    logger: { options: { level: process.env.SITE_LOG ?? 'silent' } },
  })
  return await new BasePayload().init({ config, disableOnInit: true }) as unknown as Site
}

/** Closes what `openSite` opened. Payload's own destroy() leaves the file open. */
export async function closeSite(site: Site): Promise<void> {
  const { client } = site.db
  await site.destroy()
  client.close()
}

/** A folder of its own under the system's temporary folder, and its removal. */
export function temporaryFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'one-writer-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
