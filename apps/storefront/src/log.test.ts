import { createLog } from './log.ts'

it('says what repeats itself once a minute, with the reason below the reason', () => {
  const lines: string[] = []
  let at = 0
  const log = createLog((line) => lines.push(line), () => at)
  const error = new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') })
  log('the CMS does not answer', error)
  log('the CMS does not answer', error)
  log('something else')
  at = 60_000
  log('the CMS does not answer', error)
  expect(lines).toEqual([
    'door: the CMS does not answer: fetch failed (connect ECONNREFUSED)',
    'door: something else',
    'door: the CMS does not answer: fetch failed (connect ECONNREFUSED)',
  ])
})
