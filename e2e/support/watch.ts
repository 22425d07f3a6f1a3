import { expect, type Page } from '@playwright/test'

/** What a page must not do: speak to anyone but its own origin, or complain in the console. */
export function watch(page: Page): { expectQuiet: () => void } {
  const strangers: string[] = []
  const complaints: string[] = []
  // A page may be open already, and fetch its icon late.
  let origin = new URL(page.url()).origin
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) origin = url.origin
    else if (/^https?:$/.test(url.protocol) && url.origin !== origin) strangers.push(request.url())
  })
  page.on('console', (message) => {
    // Chromium itself notes the status of a 404 page, which is what that page is for.
    const isOwnStatus = message.text().startsWith('Failed to load resource') && message.location().url === page.url()
    if (message.type() === 'error' && !isOwnStatus) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  return {
    expectQuiet() {
      expect(strangers, 'requests to other origins').toEqual([])
      expect(complaints, 'complaints in the console').toEqual([])
    },
  }
}
