import { createMemo } from './memo.ts'

function counted() {
  const reads: string[] = []
  const read = createMemo(async (collection: string, ids: string[]) => {
    reads.push(`${collection}: ${ids.join(' ')}`)
    return new Map(ids.filter((id) => id !== 'gone').map((id) => [id, id.toUpperCase()]))
  })
  return { reads, read }
}

test('reads together what is asked for together, and nothing twice', async () => {
  const { reads, read } = counted()
  const [one, both] = await Promise.all([read('a', ['x']), read('a', ['x', 'y']), read('b', ['x'])])
  expect([[...one], [...both]]).toEqual([[['x', 'X']], [['x', 'X'], ['y', 'Y']]])
  await read('a', ['y', 'z'])
  expect(reads).toEqual(['a: x y', 'b: x', 'a: z'])
})

test('answers in the asked order, without what isn’t there', async () => {
  const { read } = counted()
  expect([...(await read('a', ['y', 'gone', 'x'])).keys()]).toEqual(['y', 'x'])
})

test('a read that fails fails for everyone who asked, and nowhere else', async () => {
  const read = createMemo(async (collection: string): Promise<Map<string, string>> => { throw new Error(`no ${collection}`) })
  await expect(Promise.all([read('a', ['x', 'y']), read('a', ['z'])])).rejects.toThrow('no a')
  await new Promise((later) => setTimeout(later, 20))
})
