import type { AdminViewServerProps } from 'payload'
import type { PolicyContent } from '../../../rules/content.ts'
import { askedOnce, oneOf } from '../asked.ts'
import { askedPlace } from '../asked-place.ts'
import { groupings, shownStates, type Filter } from './select-rules.ts'

/** What the address of the list asks for. `place` is null where no place is called as was written, `isClassKnown` false likewise. */
export interface AskedRules extends Omit<Filter, 'place'> {
  place: string | null
  placeText: string
  isClassKnown: boolean
  by: (typeof groupings)[number]
}

export function askedRules(searchParams: AdminViewServerProps['searchParams'], { areas, classes }: PolicyContent): AskedRules {
  const ask = (name: string): string => askedOnce(searchParams, name)
  const placeText = ask('place')
  const name = ask('class')
  return {
    class: name, isClassKnown: name === '' || classes.some(({ id }) => id === name),
    placeText, place: placeText === '' ? '' : askedPlace(placeText, areas),
    kind: oneOf(ask('kind'), ['', 'grant', 'cap', 'duty']), text: ask('text'),
    shown: oneOf(ask('state'), shownStates), by: oneOf(ask('by'), groupings),
  }
}
