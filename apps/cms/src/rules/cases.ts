import { decide, type AccessRequest, type Level } from '@gatehouse/policy'
import type { Payload } from 'payload'
import type { PolicyCase } from '../payload-types.ts'
import type { AskedRequest } from './access-request.ts'
import type { PolicyContent } from './content.ts'
import { compileOnce } from './sets.ts'

export interface FailedCase { id: string; title: string; expected: Level; answered: Level; expectedBinding: string[] | null; binding: string[] }

/** A saved question with the answer that every set must give. Without rules, whichever may decide. */
export interface SavedCase { id: string; title: string; request: AskedRequest; expected: Level; expectedBinding: string[] | null }

/** How a content answers a saved question. */
export interface CaseAnswer { isAsExpected: boolean; answered: Level; binding: string[] }

/** A question as it is put to a content: what it doesn't say of the shop is the shop's, its instant the one that is meant. */
export const asAsked = ({ places, ...request }: AskedRequest, { shop }: PolicyContent, at: number): AccessRequest => ({
  at, ...request, places: { ...shop, ...places },
})

/** Every saved case, by its title. */
export async function readCases(payload: Payload): Promise<SavedCase[]> {
  const { docs } = await payload.db.find<PolicyCase>({ collection: 'policy-cases', limit: 0, pagination: false, sort: 'title' })
  return docs.map(({ id, title, request, expectedLevel, expectedBinding }) => ({
    id, title, expected: expectedLevel,
    // Checked when it was saved.
    request: request as unknown as AskedRequest,
    expectedBinding: Array.isArray(expectedBinding) && expectedBinding.length > 0 ? [...new Set(expectedBinding.map(String))].sort() : null,
  }))
}

/** What a content answers to saved cases at an instant, in their order. Throws a RuleSetError where it has faults. */
export function answerCases(cases: readonly SavedCase[], content: PolicyContent, at: number, revision = 0): CaseAnswer[] {
  const set = compileOnce(content, revision)
  return cases.map(({ request, expected, expectedBinding }) => {
    const { level, binding } = decide(set, asAsked(request, content, at))
    return { isAsExpected: level === expected && (expectedBinding === null || expectedBinding.join() === binding.join()), answered: level, binding }
  })
}

/** The saved cases that a content doesn't answer as expected. */
export async function failedCases(payload: Payload, content: PolicyContent, at: number): Promise<FailedCase[]> {
  const cases = await readCases(payload)
  const answers = answerCases(cases, content, at)
  return cases.flatMap(({ id, title, expected, expectedBinding }, index) => {
    const answer = answers[index]
    return !answer || answer.isAsExpected ? [] : [{ id, title, expected, answered: answer.answered, expectedBinding, binding: answer.binding }]
  })
}
