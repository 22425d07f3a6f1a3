/** What came of it, for the reader; null where there is nothing to say: the device's sheet spoke for itself. */
export type Outcome = 'copied' | 'selected'

/**
 * Hands an address to the device's own sheet where there is one, else copies it. A sheet that the reader closes is an
 * answer too. Where nothing may be copied (a page without HTTPS, a browser that refuses), the reader gets the address to
 * copy by hand.
 */
export async function passOn({ address, title }: { address: string; title: string }): Promise<Outcome | null> {
  if (typeof navigator.share === 'function') {
    try {
      await navigator.share({ title, url: address })
      return null
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return null
      // The device has a sheet that doesn't take this: the link can be copied all the same.
    }
  }
  try {
    await navigator.clipboard.writeText(address)
    return 'copied'
  } catch {
    return 'selected'
  }
}
