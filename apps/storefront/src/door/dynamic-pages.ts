import { locales } from '@gatehouse/contract'
import { parametersOf, readSearchQuery } from '../features/search/query.ts'
import type { DeskName } from '../shop/desk.ts'

/** A page that is rendered for one visitor at a time and never kept. It stands below `/{lang}`, and inside Next below `/d/{lang}`. */
interface DynamicPage {
  /** Of its path below the language. */
  pattern: RegExp
  /** What stands for it in robots.txt: the beginning of its path. */
  beginsWith: string
  /** 4xx where the page will say what to mend: a page of Next can't say a status itself. */
  statusFor?: (search: URLSearchParams) => 200 | 400
  /** A form stands on it that is sent to its own address. */
  takesForm?: true
  /** A page of the shop: what it shows and what becomes of its forms is for its desk to say. */
  desk?: DeskName
}

const pages: DynamicPage[] = [
  { pattern: /^\/search$/, beginsWith: '/search', statusFor: (search) => (readSearchQuery(parametersOf(search)).ok ? 200 : 400) },
  { pattern: /^\/region$/, beginsWith: '/region', takesForm: true },
  { pattern: /^\/cart$/, beginsWith: '/cart', desk: 'cart' },
  { pattern: /^\/orders\/[A-Za-z0-9_-]{43}$/, beginsWith: '/orders/', desk: 'order' },
  { pattern: /^\/checkout$/, beginsWith: '/checkout', desk: 'checkout' },
]

const pageAt = (path: string): DynamicPage | undefined => pages.find(({ pattern }) => pattern.test(path))

/** Whether a path below `/{lang}` is such a page. These exist whatever is published. */
export const isDynamic = (path: string): boolean => pageAt(path) !== undefined

/** Whether the page of this path takes a form. */
export const takesForm = (path: string): boolean => pageAt(path)?.takesForm === true

/** The desk that serves this path; null where the page needs none. */
export const deskAt = (path: string): DeskName | null => pageAt(path)?.desk ?? null

/** The status under which the page of this path goes out if Next can render it. */
export const statusOf = (path: string, search: URLSearchParams): number => pageAt(path)?.statusFor?.(search) ?? 200

/** What robots are asked to leave alone: none of these pages is anyone else's. */
export const keptFromRobots: string[] = locales.flatMap((lang) => pages.map(({ beginsWith }) => `/${lang}${beginsWith}`))
