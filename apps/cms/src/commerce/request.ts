import type { AccessRequest } from '@gatehouse/policy'

interface RequestParts {
  stage: AccessRequest['stage']
  /** What counts of the goods. */
  goods: { classes: readonly string[]; attributes: readonly string[] }
  /** Over all lines of the product. */
  quantity: number
  at: number
  places: AccessRequest['places']
  /** As the visitor declared it; null where nothing is known. */
  ageYears: number | null
}

/** What the rules are asked about goods that somebody wants to buy: in the cart, in a quote, and at each step of an order. */
export const requestFor = ({ stage, goods, quantity, at, places, ageYears }: RequestParts): AccessRequest => ({
  stage, classes: [...goods.classes], attributes: [...goods.attributes], quantity, at, places,
  ...(ageYears === null ? {} : { ageYears, ageAssurance: 'declared' }),
})
