import { type Decision } from '../src/types.ts'

const ladder = ['hidden', 'information', 'display', 'purchase']
export const rank = ({ level }: Pick<Decision, 'level'>): number => ladder.indexOf(level)

/** A decision without what names the rule set. */
export const withoutSet = ({ ruleSet: _, ...rest }: Decision): Omit<Decision, 'ruleSet'> => rest

export const isSubset = (one: readonly string[], other: readonly string[]): boolean => one.every((each) => other.includes(each))
