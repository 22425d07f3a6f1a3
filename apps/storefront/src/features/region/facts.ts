import type { ShownLevel } from '../../gate/answers.ts'
import type { PlaceGroup } from '../../gate/place-options.ts'
import type { Rules } from '../../gate/rules.ts'
import type { ToldVisitor } from '../../gate/told-visitor.ts'

/** What the page about one's place shows: of the visitor, and of what the rules make of it. */
export interface RegionFacts {
  visitor: ToldVisitor
  areas: Rules['areas']
  places: PlaceGroup[]
  /** Where the house sells and ships from, as codes. */
  house: readonly string[]
  /** Whether an age that may be declared would change anything where the visitor is. */
  isAgeAsked: boolean
  isConfirmed: boolean
  /** Whether the shop takes orders. */
  isOpen: boolean
  outcome: { level: ShownLevel; goods: { path: string; title: string }[] }[]
  /** The page that the visitor came from and will go back to; null for none. */
  from: string | null
  /** True right after something was kept. */
  isKept: boolean
}
