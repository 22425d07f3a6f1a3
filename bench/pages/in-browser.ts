import { gzipSync } from 'node:zlib'
import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
const debianChromium = '/usr/bin/chromium'

/** Debian's Chromium where there is one, else Playwright's own. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ args: flags, ...(existsSync(debianChromium) ? { executablePath: debianChromium } : {}) })
}

export interface Weight {
  /** All scripts of the page, each compressed by gzip, whatever encoding the server chose. */
  jsKb: number
  /** What came over the wire, all of it. */
  totalKb: number
  requests: number
}

/** Loads a page in a fresh profile until it is quiet, and weighs what the browser fetched for it. */
export async function measureInBrowser(browser: Browser, url: string): Promise<Weight> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    const seen = new Map<string, { isScript: boolean; bytes: number }>()
    session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
      if (!request.url.startsWith('data:')) seen.set(requestId, { isScript: type === 'Script', bytes: 0 })
    })
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const one = seen.get(requestId)
      if (one) one.bytes = encodedDataLength
    })
    await page.goto(url, { waitUntil: 'networkidle', timeout: 60_000 })
    await page.waitForTimeout(500)
    let scriptBytes = 0
    for (const [requestId, { isScript }] of seen) {
      if (!isScript) continue
      const { body, base64Encoded } = await session.send('Network.getResponseBody', { requestId })
      scriptBytes += gzipSync(Buffer.from(body, base64Encoded ? 'base64' : 'utf8')).length
    }
    const bytes = [...seen.values()].reduce((sum, one) => sum + one.bytes, 0)
    return { jsKb: inKb(scriptBytes), totalKb: inKb(bytes), requests: seen.size }
  } finally {
    await context.close()
  }
}

const inKb = (bytes: number): number => Math.round(bytes / 102.4) / 10
