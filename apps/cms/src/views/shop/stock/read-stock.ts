import type { Payload } from 'payload'
import { idOf } from '../../../site/id-of.ts'
import { findPage } from '../../find-page.ts'

export interface StockLine { variant: string; sku: string; title: string; onHand: number; reserved: number }
export interface LedgerEntry { id: string; at: number; reason: string; note: string | null; onHandDelta: number; reservedDelta: number; order: string | null; by: string }
export interface Ledger { entries: LedgerEntry[]; total: number; sum: { onHand: number; reserved: number }; references: Map<string, string>; page: number; pages: number }

/** What is on hand of each variant that has stock, by its article number. */
export async function readStock(payload: Payload, locale: 'en' | 'fr'): Promise<StockLine[]> {
  const { docs: rows } = await payload.db.find<{ id: string; variant: unknown; onHand: number; reserved: number }>({ collection: 'stock', limit: 0, pagination: false })
  const { docs: variants } = await payload.db.find<{ id: string; sku: string; title?: string; product: unknown }>({ collection: 'variants', limit: 0, pagination: false, locale })
  const { docs: products } = await payload.db.find<{ id: string; title?: string | Record<string, string> }>({ collection: 'products', limit: 0, pagination: false, locale, select: { title: true } })
  const titles = new Map(products.map(({ id, title }) => [String(id), inOne(title, locale)]))
  const known = new Map(variants.map((one) => [String(one.id), one]))
  return rows.flatMap(({ variant, onHand, reserved }) => {
    const id = idOf(variant) ?? String(variant)
    const goods = known.get(id)
    return goods ? [{ variant: id, sku: goods.sku, title: [titles.get(idOf(goods.product) ?? ''), inOne(goods.title, locale)].filter(Boolean).join(' · '), onHand, reserved }] : []
  }).sort((a, b) => (a.sku < b.sku ? -1 : 1))
}

/** Read past Payload's hooks a text may come in all its languages. */
const inOne = (text: string | Record<string, string> | null | undefined, locale: string): string => (typeof text === 'string' ? text : text?.[locale] ?? text?.en ?? '')

const perPage = 50

/** A variant's entries, the newest first, with the sum of all of them. */
export async function readLedger(payload: Payload, variant: string, page: number): Promise<Ledger> {
  const where = { variant: { equals: variant } }
  const shown = await findPage<LedgerEntry>(payload, { collection: 'stock-ledger', where, sort: '-at', limit: perPage, page })
  const { docs: all } = await payload.db.find<LedgerEntry>({ collection: 'stock-ledger', where, limit: 0, pagination: false, select: { onHandDelta: true, reservedDelta: true } })
  const orders = [...new Set(shown.docs.flatMap(({ order }) => order ?? []))]
  const { docs: named } = orders.length === 0 ? { docs: [] } : await payload.db.find<{ id: string; reference: string }>({ collection: 'orders', where: { id: { in: orders } }, limit: 0, pagination: false, select: { reference: true } })
  const add = (key: 'onHandDelta' | 'reservedDelta') => all.reduce((sum, entry) => sum + entry[key], 0)
  return {
    entries: shown.docs, total: shown.totalDocs, sum: { onHand: add('onHandDelta'), reserved: add('reservedDelta') },
    references: new Map(named.map(({ id, reference }) => [String(id), reference])), page: shown.page ?? 1, pages: Math.max(1, shown.totalPages),
  }
}
