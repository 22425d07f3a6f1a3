import { readEnv } from './env.ts'

/**
 * The time by which rules are asked, published and looked after, in ms since the epoch: the system's own, moved by the offset that
 * tests of time set, as the storefront's is. Whatever else has a time (rows, sessions, the change feed) goes by the system's clock.
 */
export const ruleTime = (real: number = Date.now()): number => real + readEnv().clockOffsetMs
