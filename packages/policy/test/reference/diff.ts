import { type Level, type RuleSetSource } from '../../src/types.ts'
import { factsOf, instantsOf, placesOf } from './analyse.ts'
import { allRoles, answerCell, cell, type Facts, ids, inForce, ladder, rank } from './cells.ts'
import { type Path } from './places.ts'

/** What one change says, as a text: cell, instant, direction, aspect and facts. */
export const changeText = (change: { class: string; role: string; place: Path; at: number; direction: string; aspect: string; facts: Facts }): string => {
  const { attributes = [], credentials = [], ageYears = 0, ageAssurance = 'declared', quantity } = change.facts
  return JSON.stringify([change.class, change.role, change.place, change.at, change.direction, change.aspect, ids(attributes), ids(credentials), ageYears, ageYears === 0 ? '' : ageAssurance, quantity])
}

export const levelAspect = (before: Level, after: Level): string => `${before}>${after}`

/** Whether facts ask for no more than others do: whoever meets the others meets them too. */
const isPart = (one: Facts, other: Facts): boolean =>
  (one.attributes ?? []).every((name) => other.attributes?.includes(name)) && (one.credentials ?? []).every((name) => other.credentials?.includes(name)) &&
  (one.ageYears === undefined || (other.ageYears !== undefined && one.ageYears <= other.ageYears && (one.ageAssurance !== 'verified' || other.ageAssurance === 'verified'))) &&
  (one.quantity ?? Infinity) >= (other.quantity ?? Infinity)

const smallest = (list: Facts[]): Facts[] => list.filter((one) => !list.some((other) => other !== one && isPart(other, one) && !isPart(one, other)))

/** A quantity that no rule limits stands for every one; among changes it is null. */
const unlimited = 1_000
const asAsked = (facts: Facts): Facts => ({ ...facts, quantity: facts.quantity ?? unlimited })

const unknownClass: { level: Level; duties: string[] } = { level: 'hidden', duties: [] }

/** What `diff` shows, by trying every cell, instant and set of facts. */
export function diffByTrying(before: RuleSetSource, after: RuleSetSource, at: number): string[] {
  const sources = [before, after]
  const changes = new Set<string>()
  for (const id of ids(sources.flatMap((source) => source.classes.map((each) => each.id)))) {
    const knowing = sources.map((source) => source.classes.some((each) => each.id === id))
    for (const role of allRoles) {
      for (const place of placesOf(sources)) {
        const cells = sources.map((source, side) => (knowing[side] ? cell(source, { class: id, role, place }) : undefined))
        for (const instant of instantsOf(sources, at)) {
          const answer = (side: number, facts: Facts): { level: Level; duties: string[] } => {
            const known = cells[side]
            return known ? answerCell(known, asAsked(facts), instant) : unknownClass
          }
          const profiles = cells.flatMap((each, side): Facts[] => {
            if (!each) return []
            const touching = each.touching.filter((rule) => inForce(rule, instant))
            const all = factsOf({ revision: 1, classes: [], rules: touching }).map((facts) => ({ ...facts, quantity: facts.quantity === unlimited ? null : facts.quantity }))
            const answers = all.map((facts) => ({ facts, ...answer(side, facts) }))
            const having = (isSo: (one: (typeof answers)[number]) => boolean) => smallest(answers.filter(isSo).map(({ facts }) => facts))
            return [
              ...ladder.flatMap((level) => having((one) => rank(one.level) >= rank(level))),
              ...touching.filter((rule) => rule.kind === 'duty').flatMap((duty) => having((one) => !one.duties.includes(duty.id))),
            ]
          })
          for (const facts of profiles) {
            const [old, now] = [answer(0, facts), answer(1, facts)]
            const add = (isLooser: boolean, aspect: string) => changes.add(changeText({ class: id, role, place, at: instant, direction: isLooser ? 'looser' : 'tighter', aspect, facts }))
            if (old.level !== now.level) add(rank(now.level) > rank(old.level), levelAspect(old.level, now.level))
            for (const duty of old.duties) if (!now.duties.includes(duty)) add(!knowing.includes(false), duty)
            for (const duty of now.duties) if (!old.duties.includes(duty)) add(false, duty)
          }
        }
      }
    }
  }
  return [...changes].sort()
}
