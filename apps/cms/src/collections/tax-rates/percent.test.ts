import { readPercent, writePercent } from './percent.ts'

it.each([['9.975', 99_750], ['13', 130_000], ['0', 0], ['7,5', 75_000], ['100', 1_000_000]])('reads %s', (text, ppm) => expect(readPercent(text)).toBe(ppm))
it.each(['', '-1', '101', '100.5', '5%', '1e1', '9.97501', ' 5', 'five'])('doesn’t take “%s” for a rate', (text) => expect(readPercent(text)).toBeNull())

it.each([[99_750, '9.975', '9,975'], [130_000, '13', '13'], [0, '0', '0'], [1, '0.0001', '0,0001'], [1_000_000, '100', '100']])('writes %s as it was typed, in both languages', (ppm, en, fr) => {
  expect([writePercent(ppm, 'en'), writePercent(ppm, 'fr')]).toEqual([en, fr])
  expect([readPercent(en), readPercent(fr)]).toEqual([ppm, ppm])
})

it('reads back every rate that can be written, to the last decimal', () => {
  for (let ppm = 0; ppm <= 1_000_000; ppm += 7) expect(readPercent(writePercent(ppm, 'fr'))).toBe(ppm)
})
