import { records, ruleSet, type DutyRecord, type RuleRecord } from '@gatehouse/rule-pack'
import type { RuleNotice } from '@gatehouse/contract'
import { inOrder, type PolicyContent } from '../../rules/content.ts'
import { classes } from './classes.ts'

/** Where the demo's company and its one warehouse are. */
const shop = { seller: ['CA-ON'], shipFrom: ['CA-ON'] }

function noticeOf(kind: RuleNotice['kind'], record: RuleRecord | DutyRecord): RuleNotice {
  const { source, notice, fixedIn, checkedOn, confidence, inForceOn } = record
  return { kind, ...('duty' in record ? { duty: record.duty } : {}), notice, ...(fixedIn ? { fixedIn } : {}), alternatives: null, source, checkedOn, confidence, ...(inForceOn ? { inForceOn } : {}) }
}

const recordOf = (id: string): RuleRecord | DutyRecord => {
  const record = records[id]
  if (!record) throw new Error(`the rule pack has no record of ${id}`)
  return record
}

/** The starter pack as a working copy: its classes and rules with what stands behind them, and the demo's own places. */
export const packContent = (): PolicyContent => inOrder({
  classes: ruleSet.classes, rules: ruleSet.rules, areas: [], shop,
  notices: Object.fromEntries(ruleSet.rules.map(({ id, kind }) => [id, noticeOf(kind, recordOf(id))])),
  staffWords: {
    classTitles: Object.fromEntries(classes.map(({ slug, title }) => [slug, title])),
    notes: Object.fromEntries(ruleSet.rules.map(({ id }) => [id, recordOf(id).staffNote])),
  },
})
