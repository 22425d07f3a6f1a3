import { readAmountMinor } from './amount.ts'

it.each([['12', 1200], ['12.5', 1250], ['12,50', 1250], [' 0.01 ', 1], ['1 234,50', 123_450], ['1\u202f234,50', 123_450], ['9999999.99', 999_999_999]])('reads “%s”', (text, minor) => expect(readAmountMinor(text)).toBe(minor))
it.each(['', '0', '0.00', '-1', '+1', '1.005', '1,234.50', '1.234,50', '1e3', '12.', '.5', '$12', '12 34', 'twelve', '10000000', '１２'])('doesn’t take “%s” for an amount', (text) => expect(readAmountMinor(text)).toBeNull())
