import { expect, test } from '@jest/globals'
import { TurnQueue, type Request } from './turn-queue.ts'

const asking = (what: string, changes: Partial<Request> = {}): Request => ({ what, operation: undefined, waitMs: 1_000, ...changes })

test('gives turns in the order in which they were asked for, one at a time', async () => {
  const queue = new TurnQueue()
  const order: string[] = []
  let holders = 0
  await Promise.all(['a', 'b', 'c'].map(async (what) => {
    const turn = await queue.take(asking(what))
    order.push(what)
    expect(++holders).toBe(1)
    await new Promise((resolve) => setTimeout(resolve, 5))
    holders--
    turn.release()
  }))

  expect(order).toEqual(['a', 'b', 'c'])
})

test('refuses who waited too long and names the one that held it up; the rest go on', async () => {
  const queue = new TurnQueue()
  const holder = await queue.take(asking('the holder'))
  const refused = queue.take(asking('impatient', { waitMs: 20 })).catch((error: unknown) => error)
  const patient = queue.take(asking('patient'))

  expect(await refused).toMatchObject({ code: 'WAITED_TOO_LONG', message: expect.stringContaining('impatient') })
  holder.release()
  expect((await patient).what).toBe('patient')
})

test('a turn that was given back can not be given back again', async () => {
  const queue = new TurnQueue()
  const first = await queue.take(asking('first'))
  first.release()
  const second = await queue.take(asking('second'))
  first.release()
  let isThird = false
  const third = queue.take(asking('third')).then((turn) => { isThird = true; turn.release() })
  await new Promise((resolve) => setTimeout(resolve, 20))

  expect(isThird).toBe(false)
  second.release()
  await third
})
