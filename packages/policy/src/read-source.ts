import { RuleSetError } from './fault.ts'
import { type Fields, isObject, isText, must, own, type Reader, readShape, text, valueOf } from './fields.ts'
import { type PlainRule, ruleReader } from './read-rule.ts'
import { type Fault } from './types.ts'

export interface PlainClass { id: string; parent: string | null }

/** A source in its plain form: equal for equal rules in any order. */
export interface PlainSource { revision: number; classes: PlainClass[]; rules: PlainRule[] }

/** Reads a source whole. Throws a `RuleSetError` with every fault in it. */
export function readSource(source: unknown): PlainSource {
  const faults: Fault[] = []
  const classes = new Map<string, PlainClass>()
  const shape: Record<string, Reader> = {
    revision: valueOf('a whole number of at least 0', (value) => Number.isSafeInteger(value) && (value as number) >= 0),
    classes: (value, report) => {
      if (value === undefined || (Array.isArray(value) && value.length === 0)) must(report, 'a list that is not empty', value)
      const entries = readEntries('class', 'classes', value, faults, (fields, reportField) => readShape(fields, classShape, reportField) as unknown as PlainClass)
      for (const entry of entries) if (isText(entry.id)) classes.set(entry.id, entry)
      checkTree(entries, classes, faults)
      return entries
    },
    // Read after the classes, which its rules name.
    rules: (value) => readEntries('rule', 'rules', value, faults, ruleReader((name) => classes.has(name as string))),
  }
  const plain = readShape(isObject(source) ? source : {}, shape, (field, message) => faults.push({ field, message })) as unknown as PlainSource
  if (faults.length > 0) throw new RuleSetError(faults)
  return { ...plain, classes: sorted(plain.classes), rules: sorted(plain.rules) }
}

const classShape: Record<string, Reader> = { id: text, parent: (value, report) => (value === undefined ? null : text(value, report)) }

const sorted = <T extends { id: string }>(entries: readonly T[]): T[] => [...entries].sort((one, other) => (one.id < other.id ? -1 : 1))

/** A fault of an object in a list, told with its id, or with its place in the list where it has none. */
const faultOf = (kind: 'class' | 'rule', list: string, index: number, id: unknown, field: string, message: string): Fault =>
  isText(id) ? { [kind]: id, field, message } : { field: `${list}[${index}].${field}`, message }

/** Reads the objects of a list, and reports what is wrong with each. */
function readEntries<T>(kind: 'class' | 'rule', list: string, value: unknown, faults: Fault[], read: (fields: Fields, report: (field: string, message: string) => void) => T): T[] {
  if (value !== undefined && !Array.isArray(value)) must((message) => faults.push({ field: list, message }), 'a list', value)
  const ids = new Set<unknown>()
  return Array.from(Array.isArray(value) ? (value as unknown[]) : [], (entry, index) => {
    const fields: Fields = isObject(entry) ? entry : {}
    const id = own(fields, 'id')
    const report = (field: string, message: string): void => { faults.push(faultOf(kind, list, index, id, field, message)) }
    if (isText(id) && ids.has(id)) report('id', 'is used twice.')
    ids.add(id)
    return read(fields, report)
  })
}

/** Reports every class whose parent isn't there, and every one that lies above itself. */
function checkTree(entries: readonly PlainClass[], classes: ReadonlyMap<string, PlainClass>, faults: Fault[]): void {
  for (const [index, { id, parent }] of entries.entries()) {
    const report = (message: string): void => { faults.push(faultOf('class', 'classes', index, id, 'parent', message)) }
    if (isText(parent) && !classes.has(parent)) must(report, 'a class of this set', parent)
    const above = new Set<unknown>()
    for (let at: string | null | undefined = parent; at && !above.has(at); at = classes.get(at)?.parent) above.add(at)
    if (above.has(id)) report('leads back to this class.')
  }
}
