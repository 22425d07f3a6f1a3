// Payload's own, since what is tested is what it makes of what it's handed.
import { pino } from 'pino'
import { errorInWords, logging } from './log.ts'

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

describe('a line of the log', () => {
  const cause = new Error('SQLITE_BUSY: database is locked')
  const failed = new Error('Failed query: insert into "staff" ("email", "hash") values (?, ?)\nparams: ada@example.org,5f4dcc3b', { cause })
  const lines: { level: number; msg: string; err?: { message: string } }[] = []
  const { options } = logging.logger as { options: object }
  const logger = pino({ ...options, level: 'info' }, { write: (line: string) => lines.push(JSON.parse(line)) })
  beforeEach(() => lines.splice(0))

  it.each([
    ['an error without words, as Payload logs it', () => logger.error({ err: failed })],
    ['an error by itself', () => logger.error(failed)],
    ['an error with words of ours', () => logger.error({ err: failed, msg: `answered 500: ${failed.message}` })],
    ['an error with words behind it', () => logger.error({ err: failed }, `failed: ${failed.message}`)],
    ['its words alone', () => logger.error(failed.message)],
  ])('never says what a failed query was given: %s', (_, log) => {
    log()
    expect(lines).toHaveLength(1)
    expect(lines[0]?.msg).toContain('Failed query: insert into "staff"')
    expect(JSON.stringify(lines)).not.toMatch(/ada@example|5f4dcc3b/)
  })

  it('keeps its words, what stands beside them and its level', () => {
    logger.info({ reference: 'r1', msg: 'GET /x failed' })
    logger.warn('%s is late by %d ms', 'a job', 12)
    logger.error({ err: failed, reference: 'r2', msg: 'POST /y failed' })
    expect(lines).toMatchObject([
      { level: 30, reference: 'r1', msg: 'GET /x failed' }, { level: 40, msg: 'a job is late by 12 ms' },
      { level: 50, reference: 'r2', msg: 'POST /y failed', err: { message: expect.stringContaining('Failed query'), from: 'Error: SQLITE_BUSY: database is locked' } },
    ])
  })

  it('is one line and no error where a document named what isn’t there', () => {
    logger.error({ err: new Error('Failed query: update "stock"\nparams: nope', { cause: new Error('FOREIGN KEY constraint failed') }) })
    expect(lines).toEqual([expect.objectContaining({ level: 30, msg: 'A relation names a document that isn’t there.' })])
    expect(lines[0]).not.toHaveProperty('err')
  })
})
