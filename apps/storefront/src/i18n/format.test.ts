import { formatDate, formatNumber } from './format.ts'
import { setFrenchSpaces, typeset, typesetView } from './typeset.ts'
import { en } from './words.en.ts'
import { fr } from './words.fr.ts'

describe('dates and numbers', () => {
  it('are written as in Canada, and hold together', () => {
    expect(formatDate('en', '2026-11-16')).toBe('16\u00A0November\u00A02026')
    expect(formatDate('fr', '2026-11-16')).toBe('16\u00A0novembre\u00A02026')
    expect(formatNumber('en', 8703)).toBe('8,703')
    expect(formatNumber('fr', 8703)).toMatch(/^8[\u00A0\u202F]703$/)
  })

  it('begin a French month with the first', () => {
    expect(formatDate('fr', '2026-10-01')).toBe('1er\u00A0octobre\u00A02026')
    expect(formatDate('fr', '2026-10-11')).toBe('11\u00A0octobre\u00A02026')
  })

  it('are the day that was written, wherever the server stands', () => {
    expect(formatDate('en', '2026-11-16T00:00:00.000Z')).toBe('16\u00A0November\u00A02026')
  })
})

describe('French punctuation', () => {
  it('stands behind a space that doesn’t break', () => {
    expect(typeset('fr', 'Qui agit ? « Vous » : oui !')).toBe('Qui agit\u202F? «\u202FVous\u202F»\u00A0: oui\u202F!')
    expect(typeset('fr', '4 653 personnes, 20 prévues en 2024 : 12 300')).toBe('4\u00A0653\u00A0personnes, 20\u00A0prévues en 2024\u00A0: 12\u00A0300')
  })

  it('gets no space where none was typed', () => {
    expect(typeset('fr', 'inventés; citées')).toBe('inventés; citées')
  })

  it('leaves English and addresses alone', () => {
    expect(typeset('en', 'Who acts ?')).toBe('Who acts ?')
    const view = { href: 'https://example.org/a?b=c', rows: [{ text: 'Quoi ?' }], number: 3, none: null }
    expect(typesetView('fr', view)).toEqual({ ...view, rows: [{ text: 'Quoi\u202F?' }] })
  })
})

describe('a number', () => {
  it('holds to the word that it counts, and a section to its number, in both languages', () => {
    expect(typeset('en', 'A review of 28 studies; s. 5 and ss. 3 of the Act, since 1 October 2026')).toBe('A review of 28\u00A0studies; s.\u00A05\u00A0and ss.\u00A03\u00A0of the Act, since 1\u00A0October 2026')
    expect(typeset('fr', 'Une revue de 28 études, par. 56(1), art. 7.1')).toBe('Une revue de 28\u00A0études, par.\u00A056(1), art.\u00A07.1')
  })

  it('of a year, a decimal or a list stays as it was typed', () => {
    for (const text of ['In 2024 a review', '76.2 per cent', 'items 11, 12', 'this is. 5 more']) expect(typeset('en', text).replace('5\u00A0more', '5 more')).toBe(text)
  })
})

describe('the words of the interface', () => {
  const sample = (value: unknown): string[] => {
    if (typeof value === 'string') return [value]
    if (typeof value === 'function') return [String((value as (...args: unknown[]) => unknown)(2, 'x'))]
    return value !== null && typeof value === 'object' ? Object.values(value).flatMap(sample) : []
  }

  it('say the same number of things in both languages, none of them nothing', () => {
    expect(sample(fr)).toHaveLength(sample(en).length)
    for (const word of [...sample(en), ...sample(fr)]) expect(word.trim()).not.toBe('')
  })

  it('have French spaces in French', () => {
    for (const word of sample(fr)) expect(setFrenchSpaces(word)).toBe(word)
  })
})
