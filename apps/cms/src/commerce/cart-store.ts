import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { asSystem } from '../access/index.ts'
import { writeTogether } from '../database/write-together.ts'
import { sha256 } from '../rules/canonical.ts'

const dayMs = 24 * 60 * 60 * 1000
/** A cart that nobody changed for so long is removed; the admin says so too. */
export const cartDays = 30

/** A line: what, and how many. Prices are looked up each time. */
export interface StoredLine { variant: string; quantity: number }
export interface Cart { id: string; lines: StoredLine[]; version: number }

/** 256 random bits: nobody guesses it, and the database keeps its hash alone. */
const newToken = (): string => randomBytes(32).toString('base64url')
const endOf = (now: number): number => now + cartDays * dayMs

interface Row { id: string | number; lines: unknown; version: number; expiresAt: number }

const isLine = (value: unknown): value is StoredLine =>
  typeof value === 'object' && value !== null && typeof (value as StoredLine).variant === 'string' && Number.isInteger((value as StoredLine).quantity)

/** The cart that a token opens, or null where there is none any more. */
export async function openCart(payload: Payload, token: string, now: number): Promise<Cart | null> {
  const row = await payload.db.findOne<Row>({ collection: 'carts', where: { tokenHash: { equals: sha256(token) } } })
  if (!row || row.expiresAt <= now) return null
  return { id: String(row.id), lines: Array.isArray(row.lines) ? row.lines.filter(isLine) : [], version: row.version }
}

/** A new cart, and the only time that its token is told. */
export async function makeCart(payload: Payload, lines: StoredLine[], now: number): Promise<{ token: string; cart: Cart }> {
  const token = newToken()
  const { id } = await payload.create({ collection: 'carts', depth: 0, data: { tokenHash: sha256(token), lines, version: 1, expiresAt: endOf(now) }, ...asSystem('a visitor puts the first thing into a cart') })
  return { token, cart: { id: String(id), lines, version: 1 } }
}

/** Writes the lines of a cart, if nobody else has since it was read; null otherwise: read it again. */
export async function saveLines(payload: Payload, cart: Cart, lines: StoredLine[], now: number): Promise<Cart | null> {
  const version = cart.version + 1
  const written = await writeTogether(payload, [{ update: 'carts', where: { id: cart.id, version: cart.version }, set: { lines, version, expiresAt: endOf(now) } }])
  return written === 'written' ? { id: cart.id, lines, version } : null
}
