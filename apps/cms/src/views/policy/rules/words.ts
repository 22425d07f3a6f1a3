import type { RuleNotice } from '@gatehouse/contract'
import type { RuleState } from './select-rules.ts'

export interface RuleListWords {
  title: string
  lead: string
  filters: string
  class: string
  anyClass: string
  place: string
  placeHint: string
  kind: string
  anyKind: string
  kinds: Record<'grant' | 'cap' | 'duty', string>
  kindOf: Record<'grant' | 'cap' | 'duty', string>
  text: string
  shown: Record<'label' | 'all' | 'unpublished' | 'review', string>
  by: Record<'label' | 'class' | 'place', string>
  apply: string
  clear: string
  newRule: string
  count: (shown: number, all: number) => string
  differs: (counts: Record<RuleState, number>, revision: number | null) => string
  seeChange: string
  state: Record<Exclude<RuleState, 'published'>, string>
  inForce: string
  onlyTexts: string
  confidence: Record<RuleNotice['confidence'], string>
  checked: (day: string) => string
  review: (day: string) => string
  reviewPassed: (day: string, isGrant: boolean) => string
  noReview: string
  source: string
  allPlaces: (count: number) => string
  allClasses: (count: number) => string
  none: string
  noneWhy: string
  noMatch: string
  unknownPlace: (text: string) => string
  unknownClass: (text: string) => string
  faults: (count: number) => string
  faultsElsewhere: string
  fault: string
  onceNote: { class: string; place: string }
}

const english: RuleListWords = {
  title: 'Rules',
  lead: 'The working copy, one sentence a rule. Nothing here counts before it is published.',
  filters: 'Which rules',
  class: 'Class',
  anyClass: 'Any class',
  place: 'Place',
  placeHint: 'With what holds it and what lies in it.',
  kind: 'Kind',
  anyKind: 'Any kind',
  kinds: { grant: 'Grants', cap: 'Caps', duty: 'Duties' },
  kindOf: { grant: 'Grant', cap: 'Cap', duty: 'Duty' },
  text: 'Words',
  shown: { label: 'State', all: 'All', unpublished: 'Not published yet', review: 'Review due within 60 days' },
  by: { label: 'Group by', class: 'Class', place: 'Place' },
  apply: 'Show',
  clear: 'Show all',
  newRule: 'Write a rule',
  count: (shown, all) => (shown === all ? (all === 1 ? 'One rule' : `${all} rules`) : `${shown} of ${all} rules`),
  differs: (counts, revision) => {
    const parts = [counts.new ? `${counts.new} new` : '', counts.changed ? `${counts.changed} changed` : '', counts.removed ? `${counts.removed} removed` : ''].filter(Boolean)
    const since = revision === null ? 'nothing was published yet' : `against set ${revision}`
    return parts.length === 0 ? (revision === null ? 'Nothing was published yet.' : `Each as it is in set ${revision}.`) : `${parts.join(', ')}; ${since}.`
  },
  seeChange: 'See what the change would do',
  state: { new: 'New', changed: 'Changed', removed: 'Removed' },
  inForce: 'In force:',
  onlyTexts: 'Its texts, source or note differ from what is in force.',
  confidence: { H: 'High confidence', M: 'Medium confidence' },
  checked: (day) => `compared with its source on ${day}`,
  review: (day) => `review by ${day}`,
  reviewPassed: (day, isGrant) => (isGrant ? `review was due on ${day}: this grant doesn’t act any more` : `review was due on ${day}`),
  noReview: 'no review date',
  source: 'Source',
  allPlaces: (count) => `All ${count} places`,
  allClasses: (count) => `All ${count} classes`,
  none: 'There are no rules yet.',
  noneWhy: 'Without any, every class of goods is shown at information, and nothing can be bought.',
  noMatch: 'No rule is like that.',
  unknownPlace: (text) => `No place is called “${text}”. A code such as CA-QC or a name such as Quebec is understood.`,
  unknownClass: (text) => `There is no class “${text}” in the working copy.`,
  faults: (count) => (count === 1 ? 'The working copy has a fault: it can’t be published before it is mended.' : `The working copy has ${count} faults: it can’t be published before they are mended.`),
  faultsElsewhere: 'classes',
  fault: 'Fault',
  onceNote: { class: 'A rule that names several classes stands under the first of them.', place: 'A rule that names several places stands under the first of them.' },
}

const french: RuleListWords = {
  title: 'Règles',
  lead: 'La copie de travail, une phrase par règle. Rien ici ne compte avant d’être publié.',
  filters: 'Quelles règles',
  class: 'Classe',
  anyClass: 'Toute classe',
  place: 'Lieu',
  placeHint: 'Avec ce qui le contient et ce qui s’y trouve.',
  kind: 'Genre',
  anyKind: 'Tout genre',
  kinds: { grant: 'Permissions', cap: 'Plafonds', duty: 'Obligations' },
  kindOf: { grant: 'Permission', cap: 'Plafond', duty: 'Obligation' },
  text: 'Mots',
  shown: { label: 'État', all: 'Toutes', unpublished: 'Pas encore publiées', review: 'À revoir d’ici 60 jours' },
  by: { label: 'Grouper par', class: 'Classe', place: 'Lieu' },
  apply: 'Afficher',
  clear: 'Tout afficher',
  newRule: 'Écrire une règle',
  count: (shown, all) => (shown === all ? (all === 1 ? 'Une règle' : `${all} règles`) : `${shown} règles sur ${all}`),
  differs: (counts, revision) => {
    const some = (count: number, one: string, more: string) => (count === 0 ? '' : `${count} ${count === 1 ? one : more}`)
    const parts = [some(counts.new, 'nouvelle', 'nouvelles'), some(counts.changed, 'modifiée', 'modifiées'), some(counts.removed, 'retirée', 'retirées')].filter(Boolean)
    const since = revision === null ? 'rien n’a encore été publié' : `par rapport au jeu ${revision}`
    return parts.length === 0 ? (revision === null ? 'Rien n’a encore été publié.' : `Toutes comme dans le jeu ${revision}.`) : `${parts.join(', ')}; ${since}.`
  },
  seeChange: 'Voir ce que ferait le changement',
  state: { new: 'Nouvelle', changed: 'Modifiée', removed: 'Retirée' },
  inForce: 'En vigueur\u00a0:',
  onlyTexts: 'Ses textes, sa source ou sa note diffèrent de ce qui est en vigueur.',
  confidence: { H: 'Confiance haute', M: 'Confiance moyenne' },
  checked: (day) => `comparée à sa source le ${day}`,
  review: (day) => `à revoir avant le ${day}`,
  reviewPassed: (day, isGrant) => (isGrant ? `à revoir depuis le ${day}\u00a0: cette permission n’agit plus` : `à revoir depuis le ${day}`),
  noReview: 'sans date de révision',
  source: 'Source',
  allPlaces: (count) => `Les ${count} lieux`,
  allClasses: (count) => `Les ${count} classes`,
  none: 'Il n’y a pas encore de règles.',
  noneWhy: 'Sans règle, chaque classe de produits se montre à l’information, et rien ne s’achète.',
  noMatch: 'Aucune règle n’est ainsi.',
  unknownPlace: (text) => `Aucun lieu ne s’appelle «\u00a0${text}\u00a0». Un code comme CA-QC ou un nom comme Québec est compris.`,
  unknownClass: (text) => `Il n’y a pas de classe «\u00a0${text}\u00a0» dans la copie de travail.`,
  faults: (count) => (count === 1 ? 'La copie de travail a un défaut\u00a0: elle ne peut être publiée avant qu’il soit corrigé.' : `La copie de travail a ${count} défauts\u00a0: elle ne peut être publiée avant qu’ils soient corrigés.`),
  faultsElsewhere: 'classes',
  fault: 'Défaut',
  onceNote: { class: 'Une règle qui nomme plusieurs classes figure sous la première.', place: 'Une règle qui nomme plusieurs lieux figure sous le premier.' },
}

export const ruleListWords = (language: string | undefined): RuleListWords => (language?.startsWith('fr') ? french : english)
