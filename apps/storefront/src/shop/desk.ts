import type { Locale } from '@gatehouse/contract'
import type { Visitor } from '../gate/visitors.ts'

// A desk stands behind each page of the shop that is made for one visitor: it asks the CMS, takes the page's forms, and tells the
// page what to show. Tokens end here.

/** Which desk serves a path (dynamic-pages.ts). */
export type DeskName = 'cart' | 'checkout' | 'order'

export interface DeskVisit {
  lang: Locale
  /** Below the language. */
  path: string
  search: URLSearchParams
  visitor: Visitor
  /** The Cookie header. */
  cookie: string | undefined
  isHttps: boolean
}

/** The fields of a form by name, each at most once. */
export type DeskFields = ReadonlyMap<string, string>

export type DeskAnswer =
  /** The desk's page, below `/d/{lang}` in Next, with what it is to show. */
  | { go: 'page'; page: string; status: number; step: object; cookies?: string[]; retryAfterSeconds?: number; /** Beside this site, where its forms may lead to: an origin. */ formsLeadTo?: string | null; /** Its address opens it: no other page is to learn where one came from. */ isSecret?: true }
  /** 303, here or to the payment page. */
  | { go: 'on'; location: string; cookies?: string[] }
  /** There is nothing at this address. */
  | { go: 'no-page' }
  /** The CMS gave no answer, and nothing was typed that would have to be kept. */
  | { go: 'away' }
  | { go: 'slower'; retryAfterSeconds: number }

export interface Desk {
  open: (visit: DeskVisit) => Promise<DeskAnswer>
  /** `connection` is whom rate limits count. */
  take: (visit: DeskVisit, fields: DeskFields, connection: string) => Promise<DeskAnswer>
  /** Asked before a form is read: whether this connection may send one more. */
  posts: Counter
  /** Asked before the page is made, where its address is a secret that somebody could guess at. */
  reads?: Counter
}

interface Counter { take: (connection: string) => Promise<{ ok: true } | { ok: false; retryAfterSeconds: number }> }

export type Desks = Record<DeskName, Desk>
