import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { chooseEncoding, encode } from './encoding.ts'

describe('choosing an encoding', () => {
  it.each([
    [undefined, 'identity'], ['', 'identity'], ['gzip, deflate, br, zstd', 'br'], ['gzip', 'gzip'], ['br;q=0, gzip', 'gzip'], ['gzip;q=1, br;q=0.1', 'br'], ['deflate', 'identity'], ['*', 'br'],
  ])('takes %j for %s', (accepted, encoding) => {
    expect(chooseEncoding(accepted)).toBe(encoding)
  })
})

it('compresses so that the text comes back', async () => {
  const text = Buffer.from('texte '.repeat(500))
  expect(brotliDecompressSync(await encode(text, 'br')).equals(text)).toBe(true)
  expect(gunzipSync(await encode(text, 'gzip')).equals(text)).toBe(true)
  expect(await encode(text, 'identity')).toBe(text)
})
