import { KeptAnswers, type Answer } from './kept-answers.ts'

const answer = (text: string, isKept = true): Answer => ({ status: 200, headers: {}, body: Buffer.from(text), isKept })

function makeLater() {
  let finish = (_: Answer) => {}
  const made = new Promise<Answer>((resolve) => { finish = resolve })
  return { make: () => made, finish }
}

describe('kept answers', () => {
  it('makes an answer once and gives it again', async () => {
    const kept = new KeptAnswers({ maxBytes: 1e6 })
    const make = jest.fn(async () => answer('page'))
    await kept.getOrMake('k', make)
    expect((await kept.getOrMake('k', make)).body.toString()).toBe('page')
    expect(make).toHaveBeenCalledTimes(1)
  })

  it('shares the making among all who ask meanwhile', async () => {
    const kept = new KeptAnswers({ maxBytes: 1e6 })
    const { make, finish } = makeLater()
    const spy = jest.fn(make)
    const asked = [kept.getOrMake('k', spy), kept.getOrMake('k', spy)]
    finish(answer('page'))
    await Promise.all(asked)
    expect(spy).toHaveBeenCalledTimes(1)
  })

  it('doesn’t keep what was begun before a change, nor hands it to who comes after', async () => {
    const kept = new KeptAnswers({ maxBytes: 1e6 })
    const { make, finish } = makeLater()
    const early = kept.getOrMake('k', make)
    kept.drop()
    const late = kept.getOrMake('k', async () => answer('new'))
    expect((await late).body.toString()).toBe('new')
    finish(answer('old'))
    expect((await early).body.toString()).toBe('old')
    expect(kept.get('k')?.body.toString()).toBe('new')
  })

  it('keeps neither failures nor, in development, anything', async () => {
    const kept = new KeptAnswers({ maxBytes: 1e6 })
    await kept.getOrMake('k', async () => answer('failed', false))
    expect(kept.get('k')).toBeUndefined()
    const never = new KeptAnswers({ maxBytes: 1e6, isKeeping: false })
    await never.getOrMake('k', async () => answer('page'))
    expect(never.get('k')).toBeUndefined()
  })

  it('tries again after a making that threw', async () => {
    const kept = new KeptAnswers({ maxBytes: 1e6 })
    await expect(kept.getOrMake('k', async () => { throw new Error('no') })).rejects.toThrow('no')
    expect((await kept.getOrMake('k', async () => answer('page'))).body.toString()).toBe('page')
  })

  it('stays within its bound, the least used going first', async () => {
    const kept = new KeptAnswers({ maxBytes: 10_000 })
    for (const key of ['a', 'b', 'c']) await kept.getOrMake(key, async () => answer('x'.repeat(2000)))
    kept.get('a')
    await kept.getOrMake('d', async () => answer('x'.repeat(2000)))
    expect(kept.bytes).toBeLessThanOrEqual(10_000)
    expect(kept.get('a')).toBeDefined()
    expect(kept.get('b')).toBeUndefined()
  })
})
