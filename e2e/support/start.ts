import { startStack } from '../../scripts/lib/stack.mjs'

/**
 * Starts the whole house for the run, on a database of its own. With E2E_SITE, E2E_CMS and E2E_DATA set (and E2E_SANDBOX with
 * E2E_SANDBOX_SECRET and E2E_SERVICE_KEY for what is ordered and paid), the copy that they name is used instead and left running: quicker while writing tests.
 */
export default async function start(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.E2E_SITE && process.env.E2E_CMS && process.env.E2E_DATA) return undefined
  const stack = await startStack({ print: process.env.E2E_LOGS ? console.log : () => {} })
  process.env.E2E_SITE = stack.settings.PUBLIC_STOREFRONT_URL
  process.env.E2E_CMS = stack.settings.PUBLIC_CMS_URL
  process.env.E2E_DATA = stack.settings.GATEHOUSE_DATA
  process.env.E2E_SANDBOX = stack.settings.PUBLIC_SANDBOX_URL
  process.env.E2E_SANDBOX_SECRET = stack.settings.SANDBOX_SECRET
  process.env.E2E_SERVICE_KEY = stack.settings.SERVICE_KEY
  return stack.stop
}
