import type { CartView } from '@gatehouse/contract'

/** Why something wasn't put into the basket, or its number not changed. */
export type CartRefusalReason = 'number' | 'not-there' | 'not-here' | 'place-needed' | 'out-of-stock' | 'too-many' | 'busy' | 'away'

export interface CartRefusal {
  what: 'add' | 'change'
  why: CartRefusalReason
  variant: string
  /** The CMS's own sentence, in the visitor's language: how many there may be. Null where ours says it all. */
  told: string | null
  /** As it was typed. */
  quantity: string
  /** The page that it was asked for on, below the language. */
  from: string | null
}

/** What the page of the basket shows. */
export interface CartStep {
  /** Null: there is nothing in it. */
  cart: CartView | null
  refusal: CartRefusal | null
  done: CartDone | null
  /** False while the basket itself can't be fetched. */
  isThere: boolean
}

export const cartDone = ['put', 'changed', 'removed', 'accepted'] as const
export type CartDone = (typeof cartDone)[number]
