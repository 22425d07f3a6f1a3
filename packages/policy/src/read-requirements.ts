import { type Fields, isCount, isFiniteNumber, isObject, must, own, type Reader, readShape, text, valueOf } from './fields.ts'
import { sortedSet } from './need.ts'

const kind: Reader = (value) => value
const shapes = new Map<unknown, Record<string, Reader>>([
  ['age', {
    kind,
    years: valueOf('a finite number above 0', (value) => isFiniteNumber(value) && value > 0),
    assurance: valueOf('declared or verified', (value) => value === 'declared' || value === 'verified', 'declared'),
  }],
  ['credential', { kind, name: text }],
  ['attribute', { kind, name: text }],
  ['quantity', { kind, max: valueOf('a whole number of at least 1', isCount) }],
])

/** Stands for a requirement that was reported. */
const none = '0'

/** Reads a rule's requirements, defaults filled in, in one order and without repeats, so that equal ones have equal text. */
export const requirements: Reader = (value, report) => {
  if (value === undefined) return []
  if (!Array.isArray(value)) {
    must(report, 'a list of requirements', value)
    return []
  }
  const texts = Array.from(value, (entry) => {
    const fields: Fields = isObject(entry) ? entry : {}
    const name = own(fields, 'kind')
    const shape = shapes.get(name)
    if (!shape) {
      must(report, `requirements of a kind among ${[...shapes.keys()].join(', ')}`, name ?? entry)
      return none
    }
    let isGood = true
    const read = readShape(fields, shape, (key, message) => {
      isGood = false
      report(`${String(name)}: ${key} ${message}`)
    })
    // What was reported may have no text: a BigInt, something that holds itself.
    return isGood ? JSON.stringify(read) : none
  })
  return sortedSet(texts).map((each) => JSON.parse(each) as unknown)
}
