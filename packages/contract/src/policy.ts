import type { RuleSetSource } from '@gatehouse/policy'
import { z } from 'zod'
import { localeSchema } from './locale.ts'

// What the storefront holds of the rules: only what visitors may know. Staff notes, authors and reasons stay in the CMS.

/** A text in both languages; French may stand for English where nobody has written it yet, never the reverse. */
const inBothLanguages = z.record(localeSchema, z.string())

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const instant = z.number().int()

/** What visitors read about a rule that decides or a duty that acts, joined to a decision by the rule's id. */
export const ruleNoticeSchema = z.object({
  kind: z.enum(['grant', 'cap', 'duty']),
  /** What a duty asks for; absent on grants and caps. */
  duty: z.enum(['notice', 'channel', 'signature', 'claims']).optional(),
  notice: inBothLanguages,
  /** The language in which the law fixes the wording of the notice: a page in the other one shows both. Absent where it fixes none. */
  fixedIn: localeSchema.optional(),
  /** Lawful ways that this rule leaves open, in words; null where it names none. */
  alternatives: inBothLanguages.nullable(),
  /** `fr` is the whole citation in French, of laws that are published in both languages. */
  source: z.object({ title: z.string(), section: z.string().optional(), fr: z.string().optional(), url: z.url({ protocol: /^https?$/ }).optional(), date: z.string() }),
  /** The day from which the law holds where it applies, ISO; absent where no start is on record. */
  inForceOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/).optional(),
  /** The day on which the rule was last compared with its source, ISO. */
  checkedOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  confidence: z.enum(['H', 'M']),
})
export type RuleNotice = z.infer<typeof ruleNoticeSchema>

/** A rule set as it was frozen: what it says, since when, for which shop. `source` is read in full by `compileRuleSet`. */
export const frozenRuleSetSchema = z.object({
  revision: z.number().int().positive(),
  /** SHA-256 that `compileRuleSet` must find too: a set whose hash differs is refused. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** The instant (ms, UTC) from which it is in force. */
  effectiveAt: instant,
  source: z.custom<RuleSetSource>((value) => typeof value === 'object' && value !== null && Array.isArray((value as { rules?: unknown }).rules)),
  notices: z.record(z.string(), ruleNoticeSchema),
  /** The company's and the warehouses' places, frozen with the rules: the roles `seller` and `shipFrom` of every request. */
  shop: z.object({ seller: z.array(z.string()), shipFrom: z.array(z.string()) }),
  /** True while the kill switch is on: its cap stands among the rules. */
  isStopped: z.boolean(),
})
export type FrozenRuleSet = z.infer<typeof frozenRuleSetSchema>

/** What a product is in the eyes of the law: approved classes and attribute names, nothing pending. No class: `hidden`. */
export const goodsFactsSchema = z.object({ slug, classes: z.array(z.string()), attributes: z.array(z.string()) })
export type GoodsFacts = z.infer<typeof goodsFactsSchema>

/**
 * The rules as `GET /api/policy/snapshot` carries them: the set in force and those scheduled after it, by instant. The set in
 * force at a moment is the last one whose `effectiveAt` has come, whether or not any job ran.
 */
export const policySnapshotSchema = z.object({
  sets: z.array(frozenRuleSetSchema).min(1),
  goods: z.array(goodsFactsSchema),
  /** Places below ISO 3166-2 that the house knows, with their names: `CA-BC:vancouver`. */
  areas: z.array(z.object({ code: z.string(), name: inBothLanguages })),
})
export type PolicySnapshot = z.infer<typeof policySnapshotSchema>
