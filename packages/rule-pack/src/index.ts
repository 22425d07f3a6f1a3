import { type RuleSetSource } from '@gatehouse/policy'
import { classes } from './classes.ts'
import { type DutyRecord, type Entry, type RuleRecord } from './entry.ts'
import { cannabis } from './rules/cannabis.ts'
import { functionalMushrooms } from './rules/functional-mushrooms.ts'
import { kits } from './rules/kits.ts'
import { kratomAndAmanita } from './rules/kratom-and-amanita.ts'
import { payment } from './rules/payment.ts'
import { print } from './rules/print.ts'
import { psilocybin } from './rules/psilocybin.ts'
import { psilocybinCanada } from './rules/psilocybin-canada.ts'
import { psilocybinElsewhere } from './rules/psilocybin-elsewhere.ts'
import { psilocybinUnitedStates } from './rules/psilocybin-united-states.ts'
import { spores } from './rules/spores.ts'

const entries: Entry[] = [
  ...print, ...functionalMushrooms, ...kits, ...psilocybin, ...psilocybinCanada, ...psilocybinUnitedStates, ...psilocybinElsewhere, ...spores,
  ...cannabis, ...kratomAndAmanita, ...payment,
]

/**
 * A starting point for counsel, not legal advice: classes, places and rules made from research on public sources, to be
 * checked, corrected and signed off before anything is sold by them. What is behind each rule is in `records`.
 */
export const ruleSet: RuleSetSource = { revision: 1, classes, rules: entries.map((entry) => entry.rule) }

/** What is behind each rule, by its id: its source, what visitors read and what staff should know. */
export const records: Readonly<Record<string, RuleRecord | DutyRecord>> = Object.fromEntries(entries.map(({ rule, record }) => [rule.id, record]))

/** The European Union written out, its member states and the parts of it with a country code of their own: rules name countries. */
export { europeanUnion } from './places.ts'

export type { DutyKind, DutyRecord, RuleRecord, Source } from './entry.ts'
