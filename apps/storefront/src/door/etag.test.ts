import { answerEtag, matchesEtag } from './etag.ts'

describe('an ETag', () => {
  const etag = answerEtag(Buffer.from('page'))

  it('is of exactly these bytes', () => {
    expect(answerEtag(Buffer.from('page'))).toBe(etag)
    expect(answerEtag(Buffer.from('Page'))).not.toBe(etag)
  })

  it.each([etag, `W/${etag}`, `"other", ${etag}`, '*'])('is matched by %s', (ifNoneMatch) => {
    expect(matchesEtag(ifNoneMatch, etag)).toBe(true)
  })

  it.each([undefined, '', '"other"', etag.slice(0, -2)])('isn’t matched by %s', (ifNoneMatch) => {
    expect(matchesEtag(ifNoneMatch, etag)).toBe(false)
  })
})
