import { randomUUID } from 'node:crypto'
import { registry } from './registry.ts'

const header = 'x-handed'

/**
 * Lays something down for the render of one answer, and tells the header by which that finds it. It stays in this process:
 * a form may be longer than headers can be, and what somebody wrote doesn't belong into an address.
 */
export function handOver(said: unknown): { headers: Record<string, string>; takeBack: () => void } {
  const { handed } = registry()
  const id = randomUUID()
  handed.set(id, said)
  return { headers: { [header]: id }, takeBack: () => { handed.delete(id) } }
}

/** What was laid down for the request with these headers; undefined where nothing was. */
export const takeHanded = (headers: Pick<Headers, 'get'>): unknown => registry().handed.get(headers.get(header) ?? '')
