import { type Fault } from './types.ts'

const say = ({ rule, class: id, field, message }: Fault): string =>
  `${rule === undefined ? (id === undefined ? '' : `Class "${id}", `) : `Rule "${rule}", `}${field} ${message}`

/** Thrown by `compileRuleSet`: every fault of the source at once, in words for the people who write rules. */
export class RuleSetError extends Error {
  override readonly name = 'RuleSetError'
  readonly faults: Fault[]

  constructor(faults: Fault[]) {
    super(faults.map(say).join('\n'))
    this.faults = faults
  }
}
