import { maxSearchLength } from '@gatehouse/contract'
import { parametersOf, readSearchQuery, searchPath } from './query.ts'

const read = (query: string) => readSearchQuery(parametersOf(new URLSearchParams(query)))

describe('the address of a search', () => {
  it('is words, a kind and a page; none of them is a search of nothing', () => {
    expect(read('q=chronic+pain&kind=guide&page=2')).toEqual({ ok: true, query: { q: 'chronic pain', kind: 'guide', page: 2 } })
    expect(read('')).toEqual({ ok: true, query: { q: '', kind: undefined, page: 1 } })
    expect(read('q=&kind=&page=')).toEqual({ ok: true, query: { q: '', kind: undefined, page: 1 } })
  })

  it('takes no notice of what others put into addresses', () => {
    expect(read('utm_source=x&q=pain&_rsc=y&__proto__=z')).toMatchObject({ ok: true, query: { q: 'pain' } })
  })

  it('takes spaces and control characters for what they are', () => {
    expect(read('q=%20%20chronic%0A%00%09pain%20')).toMatchObject({ ok: true, query: { q: 'chronic pain' } })
  })

  it('is as long as the contract says, not counting what doesn’t count', () => {
    const longest = 'a'.repeat(maxSearchLength)
    expect(read(`q=%20${longest}%20`)).toMatchObject({ ok: true, query: { q: longest } })
    expect(read(`q=${longest}a`)).toEqual({ ok: false, field: 'q', typed: `${longest}a` })
  })

  it.each([
    ['q=a&q=b', 'q', ''], ['q=pain&kind=secret', 'kind', 'pain'], ['q=pain&kind=guide&kind=article', 'kind', 'pain'],
    ['q=pain&page=0', 'page', 'pain'], ['q=pain&page=-1', 'page', 'pain'], ['q=pain&page=1.5', 'page', 'pain'], ['q=pain&page=99999', 'page', 'pain'], ['q=pain&page=x', 'page', 'pain'],
  ])('%s is refused, by name, and what was typed stays', (query, field, typed) => {
    expect(read(query)).toEqual({ ok: false, field, typed })
  })

  it('says nothing that goes without saying', () => {
    expect(searchPath({ q: '' })).toBe('/search')
    expect(searchPath({ q: 'l’accès & co', page: 1 })).toBe('/search?q=l%E2%80%99acc%C3%A8s+%26+co')
    expect(searchPath({ q: 'a', kind: 'guide', page: 3 })).toBe('/search?q=a&kind=guide&page=3')
  })
})
