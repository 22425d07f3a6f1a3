import { maxTargetLength, readAddress } from './address.ts'

const pathOf = (target: string) => {
  const address = readAddress(target)
  return 'refused' in address ? address.refused : address.path
}

describe('reading an address', () => {
  it.each([
    ['/en/shop', '/en/shop'],
    ['/./v/x/en', '/v/x/en'],
    ['/x/../v/x/en', '/v/x/en'],
    ['/%76/x/en', '/v/x/en'],
    ['/%2e%2e/v/x', '/v/x'],
    ['/en\\shop', '/en/shop'],
    ['/en/%2576', '/en/%76'],
    ['/en?to=/internal', '/en'],
    ['http://elsewhere.example/en/shop', '/en/shop'],
  ])('takes %s for %s', (target, path) => {
    expect(pathOf(target)).toBe(path)
  })

  it.each([
    ['/en%2fshop?a=b', '/en%2fshop'],
    ['/./en', '/./en'],
    ['http://elsewhere.example/%65n', '/%65n'],
    ['http://elsewhere.example?x', '/'],
  ])('keeps how the path of %s was written', (target, written) => {
    expect(readAddress(target)).toMatchObject({ written })
  })

  it.each(['//host/en', '/\\host/en', '*', '', 'host:443', 'ftp://host/en', '/%', '/%ff', '/%c0%ae', '/en%00', '/en%0d%0aset-cookie:x', 'http://'])('refuses %j', (target) => {
    expect(pathOf(target)).toBe(400)
  })

  it('refuses an address that is too long, and reads the longest that is not', () => {
    expect(pathOf('/' + 'a'.repeat(maxTargetLength))).toBe(414)
    expect(pathOf('/' + 'a'.repeat(maxTargetLength - 1))).toBe('/' + 'a'.repeat(maxTargetLength - 1))
  })
})
