import type { Level, Role } from './types.ts'

/** The ladder, lowest first: a level's place in it is its rank, which the engine reckons with. */
export const levels: readonly Level[] = ['hidden', 'information', 'display', 'purchase']
export const HIDDEN = 0
export const INFORMATION = 1
export const PURCHASE = 3

/** The level of a rank; a rank outside the ladder is `hidden`. */
export const levelOf = (rank: number): Level => levels[rank] ?? 'hidden'

/** The roles, in the order in which cells are listed. A role's place in it is its number. */
export const roles: readonly Role[] = ['visitor', 'shipTo', 'shipFrom', 'seller']
export const VISITOR = 0
export const SHIP_TO = 1
