import type { Alarm } from '../../rules/alarms/alarms-of.ts'
import { alarmWords } from './words.ts'

const alarm = (more: Partial<Alarm>): Alarm => ({ rule: 'books', kind: 'grant', what: 'review', stage: '30', at: Date.UTC(2026, 11, 1), lapses: true, ...more })
const lines = (one: Alarm) => (['en', 'fr'] as const).map((language) => alarmWords(language).line(one, language).replaceAll(/\s/g, ' '))

test.each<[Partial<Alarm>, string, string]>([
  [{}, 'is to be reviewed by 1 Dec 2026; from then on this grant doesn’t act.', 'est à revoir avant le 1 déc. 2026; ensuite cette permission n’agit plus.'],
  [{ stage: 'passed' }, 'was to be reviewed by 1 Dec 2026; this grant doesn’t act any more.', 'était à revoir avant le 1 déc. 2026; cette permission n’agit plus.'],
  [{ kind: 'cap', lapses: false, stage: 'passed' }, 'was to be reviewed by 1 Dec 2026.', 'était à revoir avant le 1 déc. 2026.'],
  [{ what: 'end', stage: '7' }, 'ends on 1 Dec 2026; from then on this grant doesn’t act.', 'prend fin le 1 déc. 2026; ensuite cette permission n’agit plus.'],
])('%j says what happens, and what follows where a grant lapses', (more, english, french) => {
  expect(lines(alarm(more))).toEqual([english, french])
})
