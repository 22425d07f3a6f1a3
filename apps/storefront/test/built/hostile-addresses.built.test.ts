import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { FakeCms } from '../fake-cms.ts'
import { findFreePort, StorefrontProcess } from '../storefront-process.ts'

jest.setTimeout(180_000)

const root = join(__dirname, '../../../..')

it('gives every hostile address its one answer', async () => {
  const cms = new FakeCms()
  await cms.start()
  const site = new StorefrontProcess(await findFreePort(), cms.url)
  try {
    await site.start()
    const { stdout } = await promisify(execFile)(join(root, 'node_modules/.bin/node'), ['--test', '--test-reporter=tap', 'e2e/hostile-addresses/check.ts'], {
      cwd: root, env: { PATH: process.env.PATH, STOREFRONT_URL: site.url } as unknown as NodeJS.ProcessEnv, maxBuffer: 1e8,
    }).catch((error: { stdout?: string }) => ({ stdout: error.stdout ?? String(error) }))
    expect(stdout.split('\n').filter((line) => /^\s*not ok/.test(line))).toEqual([])
    expect(Number(/^# pass (\d+)/m.exec(stdout)?.[1])).toBeGreaterThan(100)
    expect(site.output).not.toMatch(/could not be (made|given)/)
  } finally {
    await site.stop()
    await cms.stop()
  }
})
