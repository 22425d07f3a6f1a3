import { isFromOwnPage, ownOrigins } from './own-page.ts'

const own = ownOrigins('https://site.example')

it.each([
  ['same-origin', undefined, true], ['same-site', undefined, false], ['cross-site', undefined, false], ['none', undefined, false],
  ['cross-site', 'https://site.example', false], [undefined, 'https://site.example', true], [undefined, 'https://evil.example', false], [undefined, 'http://site.example', false],
  [undefined, 'https://site.example.evil.example', false], [undefined, 'https://site.example:8443', false], [undefined, 'null', false], [undefined, '', false], [undefined, undefined, true],
])('Sec-Fetch-Site %s with Origin %s: %s', (site, origin, answer) => {
  expect(isFromOwnPage({ ...(site === undefined ? {} : { 'sec-fetch-site': site }), ...(origin === undefined ? {} : { origin }) }, own)).toBe(answer)
})

it.each([['https://site.example/en/articles/x/comment', true], ['https://evil.example/?https://site.example', false], ['nonsense', false]])('asks Referer where there is nothing better: %s, %s', (referer, answer) => {
  expect(isFromOwnPage({ referer }, own)).toBe(answer)
})

it('counts both names of one’s own machine', () => {
  const local = ownOrigins('http://localhost:3000')
  expect(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://localhost:3001', 'http://localhost'].map((origin) => isFromOwnPage({ origin }, local))).toEqual([true, true, false, false])
})
