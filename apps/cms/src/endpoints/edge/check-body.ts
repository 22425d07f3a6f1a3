import { Refusal } from '../refusal.ts'
import { deepestNesting } from './limits.ts'

/** Names that mean something to JavaScript itself: no field has one, and merging them into an object could change others. */
export const namesOfJavaScript = new Set(['__proto__', 'constructor', 'prototype'])

/** Parses a body that has to be a JSON object. */
export function parseObject(text: string): Record<string, unknown> {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    throw new Refusal('bad-request', 'The body isn’t well-formed JSON.')
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new Refusal('bad-request', `The body has to be a JSON object, not ${kindOf(body)}.`)
  }
  checkTree(body)
  return body as Record<string, unknown>
}

const kindOf = (value: unknown): string => {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`
}

/** Walks without recursion, so that deep nesting is counted and not fallen into. */
function checkTree(root: object): void {
  const left: [value: object, depth: number][] = [[root, 1]]
  for (let next = left.pop(); next; next = left.pop()) {
    const [value, depth] = next
    if (depth > deepestNesting) throw new Refusal('bad-request', `The body is nested more than ${deepestNesting} levels deep.`)
    for (const [key, inner] of Object.entries(value)) {
      if (namesOfJavaScript.has(key)) throw new Refusal('bad-request', `No field is called “${key}”.`, { [key]: 'No field is called so.' })
      if (typeof inner === 'number' && !Number.isFinite(inner)) throw new Refusal('bad-request', `The number of “${key}” is too large.`, { [key]: 'The number is too large.' })
      if (typeof inner === 'object' && inner !== null) left.push([inner, depth + 1])
    }
  }
}
