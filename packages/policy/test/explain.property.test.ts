import fc from 'fast-check'
import { compileRuleSet, decide, explain } from '../src/index.ts'
import { withRequests } from './arbitraries.ts'
import { check } from './check.ts'
import { expectSame } from './quick.ts'
import { acts, allMet, ancestors, answerCell, coversClass, countsFor, inForce, reviewPassed, touchesCell, touchesPlace } from './reference/cells.ts'
import { cellsOf } from './reference/decide.ts'
import { type Path } from './reference/places.ts'

const codeOf = ([country, subdivision, area]: Path): string =>
  country === undefined ? 'unknown' : [country, ...(subdivision === undefined ? [] : [`-${subdivision}`]), ...(area === undefined ? [] : [`:${area}`])].join('')

it('shows each cell of the reference once, its level, each rule that names the class or one above it, and whether and why it acts', () => {
  check('explain', fc.property(withRequests(1), ([source, requests]) => {
    const set = compileRuleSet(source)
    for (const request of requests) {
      const { decision, cells, closed } = explain(set, request)
      expectSame(decision, decide(set, request))
      const known = cellsOf(source, request)
      expectSame(closed === undefined, known !== null)
      const expected = new Map((known ?? []).map((cell) => [JSON.stringify([cell.class, cell.role, codeOf(cell.place)]), cell]))
      expectSame(cells.map((cell) => JSON.stringify([cell.class, cell.role, cell.place])).sort(), [...expected.keys()].sort())
      for (const shown of cells) {
        const cell = expected.get(JSON.stringify([shown.class, shown.role, shown.place]))
        if (!cell) continue
        expectSame(shown.level, answerCell(cell, request, request.at).level)
        const naming = source.rules.filter((rule) => rule.classes.some((id) => ancestors(source, cell.class).includes(id)))
        expectSame(shown.rules.map(({ id }) => id), naming.map(({ id }) => id).sort())
        for (const rule of naming) {
          const found = shown.rules.find(({ id }) => id === rule.id)
          const why = new Set(found?.why.map((each) => (each.startsWith('place') ? 'place' : each)))
          const isMet = allMet(rule, request)
          const expectedWhy = {
            'acts': touchesCell(source, rule, cell) && acts(rule, request, request.at),
            'role': !countsFor(rule, cell.role), 'place': !touchesPlace(source, rule, cell.place), 'class-excepted': !coversClass(source, rule, cell.class),
            'not-yet': request.at < (rule.effectiveFrom ?? -Infinity), 'ended': !inForce(rule, request.at) && request.at >= (rule.effectiveUntil ?? Infinity),
            'review-passed': rule.kind === 'grant' && reviewPassed(rule, request.at),
            'requirements-unmet': rule.kind === 'grant' && !isMet, 'requirements-met': rule.kind !== 'grant' && (rule.requires ?? []).length > 0 && isMet,
          }
          expectSame(found?.acts, expectedWhy.acts)
          expectSame([...why].sort(), Object.entries(expectedWhy).filter(([, isSo]) => isSo).map(([each]) => each).sort())
        }
      }
    }
  }))
})
