/** @jest-environment node */
import { passOn } from './pass-on.ts'

const page = { address: 'https://example.org/en/articles/a', title: 'A title' }
const device = (parts: object) => jest.replaceProperty(globalThis, 'navigator', parts as Navigator)
const clipboard = (writeText: (text: string) => Promise<void>) => ({ clipboard: { writeText } })

afterEach(() => { jest.restoreAllMocks() })

describe('passing a page on', () => {
  it('hands title and address to the device’s own sheet, and says nothing of its own', async () => {
    const share = jest.fn().mockResolvedValue(undefined), writeText = jest.fn()
    device({ share, ...clipboard(writeText) })
    expect(await passOn(page)).toBeNull()
    expect(share).toHaveBeenCalledWith({ title: 'A title', url: 'https://example.org/en/articles/a' })
    expect(writeText).not.toHaveBeenCalled()
  })

  it('takes a sheet that was closed for an answer', async () => {
    const writeText = jest.fn()
    device({ share: jest.fn().mockRejectedValue(new DOMException('', 'AbortError')), ...clipboard(writeText) })
    expect(await passOn(page)).toBeNull()
    expect(writeText).not.toHaveBeenCalled()
  })

  it('copies the address where there is no sheet, or one that doesn’t take it', async () => {
    for (const share of [undefined, jest.fn().mockRejectedValue(new DOMException('', 'NotAllowedError'))]) {
      const writeText = jest.fn().mockResolvedValue(undefined)
      device({ share, ...clipboard(writeText) })
      expect(await passOn(page)).toBe('copied')
      expect(writeText).toHaveBeenCalledWith('https://example.org/en/articles/a')
    }
  })

  it('leaves the copying to the reader where the browser lets no script do it', async () => {
    for (const parts of [{}, clipboard(jest.fn().mockRejectedValue(new DOMException('', 'NotAllowedError')))]) {
      device(parts)
      expect(await passOn(page)).toBe('selected')
    }
  })
})
