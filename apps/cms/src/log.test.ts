import { errorInWords } from './log.ts'

describe('an error in the log', () => {
  const cause = new Error('SQLITE_CONSTRAINT: FOREIGN KEY constraint failed')
  const failed = new Error('Failed query: insert into "staff" ("email", "hash") values (?, ?)\nparams: ada@example.org,5f4dcc3b', { cause })

  it('says what failed and why, never with which values', () => {
    const words = JSON.stringify(errorInWords(failed))
    expect(words).toContain('insert into')
    expect(words).toContain('FOREIGN KEY constraint failed')
    expect(words).not.toMatch(/ada@example|5f4dcc3b/)
  })

  it('keeps only the nearest places, and ends in a ring of causes', () => {
    const ring = new Error('one')
    ring.cause = ring
    const { stack } = errorInWords(ring) as { stack: string }
    expect(stack.split('\n').length).toBeLessThanOrEqual(6)
  })

  it('takes whatever was thrown', () => {
    expect(errorInWords('params: secret')).toBe('')
    expect(errorInWords(undefined)).toBe('undefined')
  })
})
