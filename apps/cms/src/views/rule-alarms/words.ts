import type { Alarm } from '../../rules/alarms/alarms-of.ts'

export interface AlarmWords {
  title: string
  stopped: string
  stoppedBy: (name: string, reason: string) => string
  pending: (count: number) => string
  suspended: (revision: number, by: number) => string
  lookAgain: string
  more: (count: number) => string
  line: (alarm: Alarm) => string
}

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10)

const english: AlarmWords = {
  title: 'Rules to look at',
  stopped: 'Sales are stopped.',
  stoppedBy: (name, reason) => `By ${name}: ${reason}`,
  pending: (count) => (count === 1 ? 'A change waits for a second person' : `${count} changes wait for a second person`),
  suspended: (revision, by) => `Scheduled set ${revision} is suspended: set ${by} was published meanwhile.`,
  lookAgain: 'Look at it again',
  more: (count) => `and ${count} more`,
  line: ({ what, stage, at, lapses }) => {
    const when = what === 'review' ? (stage === 'passed' ? `its review was due on ${dayOf(at)}` : `review by ${dayOf(at)}`) : `ends on ${dayOf(at)}`
    return lapses ? `${when}${stage === 'passed' ? '; this grant doesn’t act any more' : '; from then on this grant doesn’t act'}` : when
  },
}

const french: AlarmWords = {
  title: 'Règles à regarder',
  stopped: 'Les ventes sont arrêtées.',
  stoppedBy: (name, reason) => `Par ${name} : ${reason}`,
  pending: (count) => (count === 1 ? 'Un changement attend une seconde personne' : `${count} changements attendent une seconde personne`),
  suspended: (revision, by) => `Le jeu programmé ${revision} est suspendu : le jeu ${by} a été publié entre-temps.`,
  lookAgain: 'Le regarder de nouveau',
  more: (count) => `et ${count} de plus`,
  line: ({ what, stage, at, lapses }) => {
    const when = what === 'review' ? (stage === 'passed' ? `à revoir depuis le ${dayOf(at)}` : `à revoir avant le ${dayOf(at)}`) : `prend fin le ${dayOf(at)}`
    return lapses ? `${when}${stage === 'passed' ? '; cette permission n’agit plus' : '; ensuite cette permission n’agit plus'}` : when
  },
}

export const alarmWords = (language: string | undefined): AlarmWords => (language?.startsWith('fr') ? french : english)
