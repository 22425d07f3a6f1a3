import type { Change, ChangeFacts, Level, Role } from '@gatehouse/policy'
import { canonical } from '../canonical.ts'

/** Changes that differ in nothing but the place. */
export interface ChangeGroup {
  class: string
  role: Role
  direction: 'looser' | 'tighter'
  level?: { before: Level; after: Level }
  duty?: string
  facts: ChangeFacts
  /** The first instant at which it shows. */
  at: number
  /** The first of the places, shortest first. */
  places: string[]
  placeCount: number
}

export interface GroupedChanges { total: number; looser: number; tighter: number; groups: ChangeGroup[]; groupCount: number }

const mostGroups = 300
const mostPlaces = 30

const key = ({ class: name, role, direction, level, duty, facts }: Change): string => canonical([name, role, direction, level ?? null, duty ?? null, facts])

/** A diff can have tens of thousands of changes: here they are counted, put together, and bounded; what opens comes first. */
export function groupChanges(changes: readonly Change[]): GroupedChanges {
  const groups = new Map<string, ChangeGroup & { all: Set<string> }>()
  for (const change of changes) {
    const name = key(change)
    const group = groups.get(name)
    if (group) {
      group.all.add(change.place)
      group.at = Math.min(group.at, change.at)
      continue
    }
    const { class: of, role, direction, level, duty, facts, at, place } = change
    groups.set(name, { class: of, role, direction, ...(level ? { level } : {}), ...(duty === undefined ? {} : { duty }), facts, at, places: [], placeCount: 0, all: new Set([place]) })
  }
  const looser = changes.filter(({ direction }) => direction === 'looser').length
  const sorted = [...groups.values()].sort((a, b) => a.direction.localeCompare(b.direction) || b.all.size - a.all.size || a.class.localeCompare(b.class))
  return {
    total: changes.length, looser, tighter: changes.length - looser, groupCount: groups.size,
    groups: sorted.slice(0, mostGroups).map(({ all, ...group }) => ({ ...group, places: [...all].sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, mostPlaces), placeCount: all.size })),
  }
}
