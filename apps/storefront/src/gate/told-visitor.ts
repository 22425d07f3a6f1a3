import { takeHanded } from './handed.ts'
import type { RegionProblems } from './region-form.ts'
import type { Visitor } from './visitors.ts'

/** What was sent with the form about one's place and couldn't be taken, and why. */
export interface Refused { problems: RegionProblems; place: string; birthDate: string }

/** Who asks for a page that is made for one visitor, as the door hands it over. */
export type ToldVisitor = Visitor & { refused?: Refused }

/** The visitor whom the door told of. Throws where it told of none: such a page is never asked for otherwise. */
export function readToldVisitor(headers: Pick<Headers, 'get'>): ToldVisitor {
  const told = takeHanded(headers)
  if (told === undefined) throw new Error('a page for one visitor was asked for without one')
  // Nobody but the door lays anything down here, and for these pages it is this.
  return told as ToldVisitor
}
