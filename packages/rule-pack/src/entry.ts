import { type Cap, type Duty, type Grant } from '@gatehouse/policy'
import { review } from './instants.ts'

/**
 * Where a rule comes from. `date` is as exact as the source was: a year, a month or a day (ISO 8601). `url` is where the instrument
 * is officially published, if its address there is a lasting one. `fr` is the whole citation in French, title and section, of a
 * law that is published in French too.
 */
export interface Source { title: string; section?: string; fr?: string; url?: string; date: string }

/** What staff and visitors need to know about a rule, joined to a decision by the rule's id. */
export interface RuleRecord {
  source: Source
  /** The day on which the rule was last compared with its source, as an ISO date. */
  checkedOn: string
  /** H: the text of the law was read. M: law firms, press or several agreeing sources. */
  confidence: 'H' | 'M'
  /** The day from which the law holds where it applies, as an ISO date; the rule's own instant is that day's midnight somewhere. */
  inForceOn?: string
  /** What a visitor reads where the rule decides, or a duty acts. */
  notice: { en: string; fr: string }
  /** The language in which the law fixes the wording of the notice, where it does: it must stand, on pages in the other one too. */
  fixedIn?: 'en' | 'fr'
  /** For staff: what the rule rests on, what is uncertain, what counsel should look at. */
  staffNote: string
}

/** What a duty asks of a page or a parcel: a text to show, a lawful channel to name, a signature to take, claims to keep to. */
export type DutyKind = 'notice' | 'channel' | 'signature' | 'claims'
export interface DutyRecord extends RuleRecord { duty: DutyKind }

/** A rule together with its record, as the files in rules/ write them. */
export type Entry =
  | { rule: Grant | Cap; record: RuleRecord }
  | { rule: Duty; record: DutyRecord }

type Told<Record> = Omit<Record, 'checkedOn'>

/** The day on which the whole pack was compared with its sources. */
const checkedOn = '2026-11-23'
/** Half a year later, the law behind each rule is to be read again, unless the rule names another day. */
const reviewBy = review('2027-05-23')

export const grant = (rule: Omit<Grant, 'kind'>, record: Told<RuleRecord>): Entry => ({ rule: { kind: 'grant', reviewBy, ...rule }, record: { checkedOn, ...record } })
export const cap = (rule: Omit<Cap, 'kind'>, record: Told<RuleRecord>): Entry => ({ rule: { kind: 'cap', reviewBy, ...rule }, record: { checkedOn, ...record } })
export const duty = (rule: Omit<Duty, 'kind'>, record: Told<DutyRecord>): Entry => ({ rule: { kind: 'duty', reviewBy, ...rule }, record: { checkedOn, ...record } })

