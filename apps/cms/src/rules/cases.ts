import { decide, type AccessRequest, type Level } from '@gatehouse/policy'
import type { Payload } from 'payload'
import type { PolicyCase } from '../payload-types.ts'
import type { AskedRequest } from './access-request.ts'
import type { PolicyContent } from './content.ts'
import { compileOnce } from './sets.ts'

export interface FailedCase { id: string; title: string; expected: Level; answered: Level; expectedBinding: string[] | null; binding: string[] }

/** A question as it is put to a content: what it doesn't say of the shop is the shop's, its instant the one that is meant. */
export const asAsked = ({ places, ...request }: AskedRequest, { shop }: PolicyContent, at: number): AccessRequest => ({
  at, ...request, places: { ...shop, ...places },
})

/** The saved cases that a content doesn't answer as expected. */
export async function failedCases(payload: Payload, content: PolicyContent, at: number): Promise<FailedCase[]> {
  const { docs } = await payload.db.find<PolicyCase>({ collection: 'policy-cases', limit: 0, pagination: false, sort: 'title' })
  const set = compileOnce(content)
  return docs.flatMap(({ id, title, request, expectedLevel, expectedBinding }) => {
    // Checked when it was saved.
    const { level, binding } = decide(set, asAsked(request as unknown as AskedRequest, content, at))
    const rules = Array.isArray(expectedBinding) && expectedBinding.length > 0 ? [...new Set(expectedBinding.map(String))].sort() : null
    const isAsExpected = level === expectedLevel && (rules === null || rules.join() === binding.join())
    return isAsExpected ? [] : [{ id, title, expected: expectedLevel, answered: level, expectedBinding: rules, binding }]
  })
}
