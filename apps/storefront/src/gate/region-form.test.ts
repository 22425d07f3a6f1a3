import { readRegionForm, readWayBack } from './region-form.ts'

const rules = { areas: new Map([['CA-BC:vancouver', {}]]), ages: [19], now: Date.parse('2026-11-23T12:00:00Z') }
const read = (fields: Record<string, string>, more = {}) => readRegionForm(new Map(Object.entries(fields)), { ...rules, ...more })

describe('the form about places', () => {
  it.each([['CA', 'CA'], ['CA-ON', 'CA-ON'], [' CA-ON ', 'CA-ON'], ['CA-BC:vancouver', 'CA-BC:vancouver'], ['PR', 'US-PR'], ['FR-974', 'RE'], ['CA-ZZ', 'CA']])('takes %j for %s', (code, place) => {
    expect(read({ place: code })).toEqual({ ok: true, place, ageBand: null, forget: null })
  })

  it.each(['ca', 'XX', '*', 'Canada', 'CA,US', '<script>', 'A'.repeat(500)])('takes no place for %j, and names the field', (code) => {
    expect(read({ place: code })).toEqual({ ok: false, problems: { place: 'unknown' } })
  })

  it('asks for a place where nothing at all is given', () => {
    expect(read({})).toEqual({ ok: false, problems: { place: 'missing' } })
    expect(read({ place: '', birthDate: '' })).toEqual({ ok: false, problems: { place: 'missing' } })
  })

  it('takes a birth date for a band, with a place or without', () => {
    expect(read({ place: '', birthDate: '2000-01-01' })).toEqual({ ok: true, place: null, ageBand: { from: 19, below: null }, forget: null })
    expect(read({ place: 'CA', birthDate: '2010-01-01' })).toEqual({ ok: true, place: 'CA', ageBand: { from: 0, below: 19 }, forget: null })
    expect(read({ place: 'XX', birthDate: '2026-02-30' })).toEqual({ ok: false, problems: { place: 'unknown', birthDate: 'unreadable' } })
  })

  it('doesn’t look at a birth date that no rule asks for', () => {
    expect(read({ place: 'CA', birthDate: 'nonsense' }, { ages: [] })).toEqual({ ok: true, place: 'CA', ageBand: null, forget: null })
  })

  it('forgets what it is told to forget, whatever else is in it', () => {
    expect(read({ place: 'XX', forget: 'place' })).toMatchObject({ ok: true, place: null, forget: 'place' })
    expect(read({ forget: 'age' })).toMatchObject({ ok: true, forget: 'age' })
    expect(read({ forget: 'everything' }).ok).toBe(false)
  })
})

it.each([['/shop/lions-mane', '/shop/lions-mane'], [null, null], ['', null], ['/', null], ['//evil.example', null], ['/shop/../x', null], ['https://evil.example', null], ['/shop?x=1', null], ['/\\evil', null]])('goes back from %j to %j', (from, to) => {
  expect(readWayBack(from)).toBe(to)
})
