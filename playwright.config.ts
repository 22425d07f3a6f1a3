import { existsSync } from 'node:fs'
import { defineConfig, type PlaywrightTestConfig } from '@playwright/test'

// Debian's Chromium where there is one, else the one that Playwright brings.
const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path))

const desktop = { viewport: { width: 1280, height: 900 } }
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 }

/** A corner of the matrix: every kind of page is looked at in it, in both languages. */
const corner = (device: 'desktop' | 'phone', colorScheme: 'light' | 'dark', javaScriptEnabled: boolean) => ({
  name: `${device}, ${colorScheme}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`,
  testMatch: /pages\/.*\.spec\.ts/,
  use: { ...(device === 'desktop' ? desktop : phone), colorScheme, javaScriptEnabled },
})

const corners = [true, false].flatMap((javaScript) =>
  (['desktop', 'phone'] as const).flatMap((device) => (['light', 'dark'] as const).map((theme) => corner(device, theme, javaScript))))

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  globalSetup: './e2e/support/start.ts',
  fullyParallel: false,
  workers: 1,
  forbidOnly: process.env.CI === 'true',
  // A machine that does much else at the time may be late once; what needed a second try is named in the summary of `verify`.
  retries: process.env.CI === 'true' ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
    screenshot: 'only-on-failure',
    trace: 'off',
    actionTimeout: 15_000,
    locale: 'en-CA',
    timezoneId: 'America/Toronto',
  },
  projects: [
    // Two opposite corners meet every value of the matrix once; the whole of it is for test:all.
    ...(process.env.MATRIX === 'whole' ? corners : [corner('desktop', 'light', true), corner('phone', 'dark', false)]),
    { name: 'flows', testIgnore: /pages\//, use: desktop },
  ],
} satisfies PlaywrightTestConfig)
