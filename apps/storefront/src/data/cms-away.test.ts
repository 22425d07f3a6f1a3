import { inspect } from 'node:util'
import { CmsAway } from './cms-away.ts'

beforeEach(() => { jest.spyOn(performance, 'now').mockReturnValue(2000) })
afterEach(() => { jest.restoreAllMocks() })

describe('a read that the CMS failed', () => {
  it('prints as one line: what, how long, how it ended', () => {
    const timedOut = new CmsAway('/articles/pain (fr)', 497.6, new DOMException('The operation was aborted due to timeout', 'TimeoutError'))
    expect(inspect(timedOut)).toBe('the CMS could not be read: /articles/pain (fr), after 1502 ms: TimeoutError')
    expect(timedOut.stack).toBe(timedOut.message)
    expect(Object.keys(timedOut)).not.toContain('digest')
  })

  it('names the code of a lost connection and the status of an answer, and no message', () => {
    const refused = new TypeError('fetch failed', { cause: Object.assign(new Error('connect to secret.example'), { code: 'ECONNREFUSED' }) })
    expect(new CmsAway('/home (en)', 3, refused).message).toMatch(/: TypeError ECONNREFUSED$/)
    const answered = Object.assign(new Error('a message with a token'), { name: 'ContractError', status: 503 })
    expect(new CmsAway('/home (en)', 3, answered).message).toMatch(/: ContractError 503$/)
  })
})
