import { ageInYears, bandOf, isBandUsable, keepAgeBand, readAgeBand } from './age.ts'

const now = Date.parse('2026-11-23T12:00:00Z')
const secret = 'a-secret-for-tests-only-0123456789'

describe('an age', () => {
  it.each([['2007-11-23', 19], ['2007-11-24', 18], ['2008-02-29', 18], ['1950-01-01', 76], ['2026-11-23', 0]])('of somebody born on %s is %d', (birthDate, years) => expect(ageInYears(birthDate, now)).toBe(years))

  it('is reached where the day has begun last, so nowhere too early', () => {
    expect(ageInYears('2007-11-23', Date.parse('2026-11-23T11:59:59Z'))).toBe(18)
    expect(ageInYears('2007-11-23', Date.parse('2026-11-23T12:00:00Z'))).toBe(19)
  })

  it.each(['', '2007', '2007-13-01', '2007-02-29', '2007-2-1', '23/11/2007', '2026-11-24', '1890-01-01', '0000-00-00', 'a'])('is none for %j', (birthDate) => expect(ageInYears(birthDate, now)).toBeNull())
})

describe('the bands', () => {
  it('lie between the ages that rules name', () => {
    expect([5, 18, 18, 19, 20, 21, 90].map((years) => bandOf(years, [18, 19, 21]))).toEqual([
      { from: 0, below: 18 }, { from: 18, below: 19 }, { from: 18, below: 19 }, { from: 19, below: 21 }, { from: 19, below: 21 }, { from: 21, below: null }, { from: 21, below: null },
    ])
    expect(bandOf(40, [])).toEqual({ from: 0, below: null })
  })

  it('that rules have outgrown are as good as none', () => {
    expect(isBandUsable({ from: 18, below: null }, [18])).toBe(true)
    expect(isBandUsable({ from: 18, below: null }, [18, 21])).toBe(false)
    expect(isBandUsable({ from: 0, below: 18 }, [18, 21])).toBe(true)
    expect(isBandUsable({ from: 0, below: 18 }, [16, 18])).toBe(false)
    expect(isBandUsable({ from: 19, below: 21 }, [])).toBe(true)
  })

  it('come back as they were kept, for 30 days, and say neither the birth date nor the age', () => {
    const kept = keepAgeBand(bandOf(37, [18, 19]), now, secret, true)
    expect(kept).toMatch(/^storefront-age=19-\.\d+\.[\w-]{43}; Path=\/; Max-Age=2592000; SameSite=Lax; HttpOnly; Secure$/)
    const [cookie] = kept.split(';')
    expect(readAgeBand(cookie, now + 30 * 86_400_000, secret)).toEqual({ from: 19, below: null })
    expect(readAgeBand(cookie, now + 31 * 86_400_000, secret)).toBeNull()
    // Two people in one band get one cookie.
    expect(keepAgeBand(bandOf(64, [18, 19]), now, secret, true)).toBe(kept)
  })

  it('count only as we signed them', () => {
    const [cookie = ''] = keepAgeBand({ from: 0, below: 18 }, now, secret, false).split(';')
    expect(readAgeBand(cookie, now, secret)).toEqual({ from: 0, below: 18 })
    expect(readAgeBand(cookie, now, 'another-secret-for-tests-0123456789')).toBeNull()
    expect(readAgeBand(cookie.replace('0-18', '18-'), now, secret)).toBeNull()
    expect(readAgeBand(cookie.replace(/\.(\d+)\./, (_, day) => `.${Number(day) + 1}.`), now, secret)).toBeNull()
    for (const forged of ['', '18-', '18-.99999.x', '18-.99999.', cookie.slice(0, -1)]) expect(readAgeBand(`storefront-age=${forged}`, now, secret)).toBeNull()
  })
})
