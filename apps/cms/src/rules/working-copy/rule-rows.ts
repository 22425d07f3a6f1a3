import type { RuleNotice } from '@gatehouse/contract'
import type { Requirement, Role, Rule } from '@gatehouse/policy'
import type { Rule as RuleRow } from '../../payload-types.ts'

/** A rule as its row holds it, without what Payload adds. */
export type RuleFields = Omit<RuleRow, 'id' | 'createdAt' | 'updatedAt'>

const list = <T>(value: unknown): T[] => (Array.isArray(value) ? (value as T[]) : [])
const unlessEmpty = <K extends string, T>(key: K, value: T[]): Partial<Record<K, T[]>> => (value.length > 0 ? { [key]: value } as Record<K, T[]> : {})
const instant = <K extends string>(key: K, value: unknown): Partial<Record<K, number>> =>
  value ? { [key]: value instanceof Date ? value.getTime() : Date.parse(String(value)) } as Record<K, number> : {}

/** A row as the engine's rule. What it may hold is the engine's to say, when it compiles. */
export function toRule(row: Partial<RuleFields>): Rule {
  return {
    id: row.ruleId, kind: row.kind,
    ...(row.kind === 'duty' || !row.level ? {} : { level: row.level }),
    classes: list<string>(row.classes), ...unlessEmpty('exceptClasses', list<string>(row.exceptClasses)),
    places: list<string>(row.places), ...unlessEmpty('exceptPlaces', list<string>(row.exceptPlaces)),
    ...(row.kind === 'grant' ? {} : unlessEmpty('roles', list<Role>(row.roles))), ...unlessEmpty('requires', list<Requirement>(row.requires)),
    ...instant('effectiveFrom', row.effectiveFrom), ...instant('effectiveUntil', row.effectiveUntil), ...instant('reviewBy', row.reviewBy),
    // The engine checks it whole: a row that isn't a rule is a fault with a name.
  } as Rule
}

export function toNotice(row: Partial<RuleFields>): RuleNotice {
  const hasAlternatives = Boolean(row.alternativesEn || row.alternativesFr)
  return {
    kind: row.kind ?? 'cap',
    ...(row.kind === 'duty' && row.dutyKind ? { duty: row.dutyKind } : {}),
    notice: { en: row.noticeEn ?? '', fr: row.noticeFr ?? '' }, ...(row.fixedIn ? { fixedIn: row.fixedIn } : {}),
    alternatives: hasAlternatives ? { en: row.alternativesEn ?? '', fr: row.alternativesFr || row.alternativesEn || '' } : null,
    source: {
      title: row.sourceTitle ?? '', ...(row.sourceSection ? { section: row.sourceSection } : {}), ...(row.sourceFr ? { fr: row.sourceFr } : {}), ...(row.sourceUrl ? { url: row.sourceUrl } : {}), date: row.sourceDate ?? '',
    },
    checkedOn: row.checkedOn ?? '', confidence: row.confidence ?? 'M', ...(row.inForceOn ? { inForceOn: row.inForceOn } : {}),
  }
}

const iso = (instant: number | undefined): string | null => (instant === undefined ? null : new Date(instant).toISOString())

/** The way back: a frozen rule with its notice as a row of the working copy. */
export function toRow(rule: Rule, notice: RuleNotice, staffNote: string | undefined): RuleFields {
  return {
    ruleId: rule.id, kind: rule.kind, level: rule.kind === 'duty' ? null : rule.level, dutyKind: notice.duty ?? null,
    classes: rule.classes, exceptClasses: rule.exceptClasses ?? [], places: rule.places, exceptPlaces: rule.exceptPlaces ?? [],
    roles: rule.kind === 'grant' ? [] : rule.roles ?? [], requires: (rule.requires ?? []) as unknown as RuleFields['requires'],
    effectiveFrom: iso(rule.effectiveFrom), effectiveUntil: iso(rule.effectiveUntil), reviewBy: iso(rule.reviewBy), inForceOn: notice.inForceOn ?? null,
    sourceTitle: notice.source.title, sourceSection: notice.source.section ?? null, sourceFr: notice.source.fr ?? null, sourceUrl: notice.source.url ?? null, sourceDate: notice.source.date,
    checkedOn: notice.checkedOn, confidence: notice.confidence, staffNote: staffNote ?? null,
    noticeEn: notice.notice.en, noticeFr: notice.notice.fr, fixedIn: notice.fixedIn ?? null, alternativesEn: notice.alternatives?.en ?? null, alternativesFr: notice.alternatives?.fr ?? null,
  }
}
