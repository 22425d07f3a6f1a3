import { readPercent } from './percent.ts'

it.each([['9.975', 99_750], ['13', 130_000], ['0', 0], ['7,5', 75_000], ['100', 1_000_000]])('reads %s', (text, ppm) => expect(readPercent(text)).toBe(ppm))
it.each(['', '-1', '101', '100.5', '5%', '1e1', '9.97501', ' 5', 'five'])('doesn’t take “%s” for a rate', (text) => expect(readPercent(text)).toBeNull())
