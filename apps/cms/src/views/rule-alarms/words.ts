import type { Alarm, Stage } from '../../rules/alarms/alarms-of.ts'
import type { ChangeKind } from '../../rules/gate/request-change.ts'
import { dayInWords } from '../policy/sentence/rule-sentence.ts'

export interface AlarmWords {
  title: string
  stopped: string
  stoppedBy: (name: string, since: string) => string
  toStop: string
  waits: string
  pending: Record<ChangeKind, (name: string) => string>
  facts: (authors: readonly string[], product: string) => string
  toChange: string
  isSuspended: string
  suspended: (revision: number, by: number) => string
  lookAgain: string
  stage: Record<Stage, string>
  more: (count: number) => string
  far: (count: number) => string
  toRules: string
  line: (alarm: Alarm, language: 'en' | 'fr') => string
}

const english: AlarmWords = {
  title: 'Rules to look at',
  stopped: 'Sales are stopped.',
  stoppedBy: (name, since) => `By ${name}, since ${since}:`,
  toStop: 'Go on with sales',
  waits: 'Waits for a second person.',
  pending: {
    'publish': (name) => `${name} asks to publish a change:`, 'bring-back': (name) => `${name} asks to bring back an earlier set:`, 'lift': (name) => `${name} asks to go on with sales:`,
  },
  facts: (authors, product) => `Facts of the product ${product}, by ${new Intl.ListFormat('en-CA').format(authors)}.`,
  toChange: 'Look at it',
  isSuspended: 'Suspended.',
  suspended: (revision, by) => `Set ${revision} was scheduled; set ${by} was published meanwhile.`,
  lookAgain: 'Look at it again',
  stage: { passed: 'Overdue.', 7: 'Within 7 days.', 30: 'Within 30 days.', 60: 'Within 60 days.' },
  more: (count) => (count === 1 ? 'One more date within 60 days' : `${count} more dates within 60 days`),
  far: (count) => (count === 1 ? 'One date within 60 days' : `${count} dates within 60 days`),
  toRules: 'All rules to review',
  line: ({ what, stage, at, lapses }, language) => {
    const day = dayInWords(at, language)
    const when = what === 'review' ? (stage === 'passed' ? `was to be reviewed by ${day}` : `is to be reviewed by ${day}`) : `ends on ${day}`
    return lapses ? `${when}; ${stage === 'passed' ? 'this grant doesn’t act any more' : 'from then on this grant doesn’t act'}.` : `${when}.`
  },
}

const french: AlarmWords = {
  title: 'Règles à regarder',
  stopped: 'Les ventes sont arrêtées.',
  stoppedBy: (name, since) => `Par ${name}, depuis le ${since} :`,
  toStop: 'Reprendre les ventes',
  waits: 'Attend une seconde personne.',
  pending: {
    'publish': (name) => `${name} demande à publier un changement :`, 'bring-back': (name) => `${name} demande à rétablir un jeu antérieur :`, 'lift': (name) => `${name} demande à reprendre les ventes :`,
  },
  facts: (authors, product) => `Faits du produit ${product}, par ${new Intl.ListFormat('fr-CA').format(authors)}.`,
  toChange: 'Le regarder',
  isSuspended: 'Suspendu.',
  suspended: (revision, by) => `Le jeu ${revision} était programmé; le jeu ${by} a été publié entre-temps.`,
  lookAgain: 'Le regarder de nouveau',
  stage: { passed: 'En retard.', 7: 'D’ici 7 jours.', 30: 'D’ici 30 jours.', 60: 'D’ici 60 jours.' },
  more: (count) => (count === 1 ? 'Une autre date d’ici 60 jours' : `${count} autres dates d’ici 60 jours`),
  far: (count) => (count === 1 ? 'Une date d’ici 60 jours' : `${count} dates d’ici 60 jours`),
  toRules: 'Toutes les règles à revoir',
  line: ({ what, stage, at, lapses }, language) => {
    const day = dayInWords(at, language)
    const when = what === 'review' ? (stage === 'passed' ? `était à revoir avant le ${day}` : `est à revoir avant le ${day}`) : `prend fin le ${day}`
    return lapses ? `${when}; ${stage === 'passed' ? 'cette permission n’agit plus' : 'ensuite cette permission n’agit plus'}.` : `${when}.`
  },
}

export const alarmWords = (language: string | undefined): AlarmWords => (language?.startsWith('fr') ? french : english)
