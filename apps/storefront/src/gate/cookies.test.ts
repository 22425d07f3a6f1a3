import { readCookie, writeCookie } from './cookies.ts'

describe('reading a cookie', () => {
  it.each([
    ['place=CA', 'CA'], ['a=b; place=CA-ON; c=d', 'CA-ON'], ['a=b;place=CA', 'CA'], ['myplace=US; place=CA', 'CA'], ['place=', ''], ['place=CA; place=US', 'CA'],
  ])('finds it in %j', (header, value) => expect(readCookie(header, 'place')).toBe(value))

  it.each([undefined, '', 'a=b', 'myplace=CA', 'placeX=CA', 'x=place'])('finds none in %j', (header) => expect(readCookie(header, 'place')).toBeNull())
})

it('writes a cookie for the whole site, for this site alone', () => {
  expect(writeCookie('place', 'CA', { maxAgeSeconds: 60, isHttps: true, isHttpOnly: true })).toBe('place=CA; Path=/; Max-Age=60; SameSite=Lax; HttpOnly; Secure')
  expect(writeCookie('place', 'CA', { maxAgeSeconds: 0, isHttps: false, isHttpOnly: false })).toBe('place=CA; Path=/; Max-Age=0; SameSite=Lax')
})
