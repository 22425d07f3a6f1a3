import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { headersFrom } from './places.ts'

const toggles = 50
const limitMs = 20_000
const path = '/en/shop/symptom-journal'

interface Settings { PUBLIC_CMS_URL: string; PUBLIC_STOREFRONT_URL: string; GATEHOUSE_DATA: string }

/**
 * Turns the kill switch on and off, 50 times in all, and times from the CMS's answer until a visitor's page shows it. Off needs
 * a second officer: what counts is the answer to the approval.
 */
export async function toggleToPage({ PUBLIC_CMS_URL: cms, PUBLIC_STOREFRONT_URL: site, GATEHOUSE_DATA: data }: Settings) {
  const [first, second] = await Promise.all(officersIn(data).map((officer) => signIn(cms, officer)))
  if (!first || !second) throw new Error('the demo has fewer than two policy officers')
  const levelNow = async () => /<main[^>]* data-gate-level="(\w+)"/.exec(await (await fetch(site + path, { headers: headersFrom('CA-ON') })).text())?.[1]
  if (await levelNow() !== 'purchase') throw new Error(`${path} can't be bought to begin with`)
  const waits: number[] = []
  for (let toggle = 0; toggle < toggles; toggle++) {
    const isOn = toggle % 2 === 0
    const answer = await post(cms, first, 'kill-switch', { on: isOn, reason: `bench, toggle ${toggle}` })
    if (!isOn) await post(cms, second, 'approve', { change: z.object({ change: z.string() }).parse(answer).change })
    waits.push(await waitFor(async () => (await levelNow()) === (isOn ? 'display' : 'purchase')))
  }
  const sorted = waits.toSorted((a, b) => a - b)
  const at = (percent: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.ceil((sorted.length * percent) / 100) - 1)] ?? NaN)
  return { p50Ms: at(50), p99Ms: at(99), n: toggles }
}

async function waitFor(isSo: () => Promise<boolean>): Promise<number> {
  const start = performance.now()
  while (performance.now() - start < limitMs) {
    if (await isSo()) return performance.now() - start
    await new Promise((done) => setTimeout(done, 5))
  }
  throw new Error(`a toggle was not seen within ${limitMs} ms`)
}

interface Account { email: string; password: string }

const officersIn = (data: string): Account[] => readFileSync(join(data, 'staff-accounts.txt'), 'utf8').split('\n').flatMap((line) => {
  const [role, email, password] = line.split('\t')
  return role === 'policy-officer' && email && password ? [{ email, password }] : []
})

async function signIn(cms: string, account: Account): Promise<string> {
  const response = await fetch(`${cms}/api/staff/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(account) })
  return `JWT ${z.object({ token: z.string() }).parse(await response.json()).token}`
}

async function post(cms: string, authorization: string, address: string, body: object): Promise<unknown> {
  const response = await fetch(`${cms}/api/policy/${address}`, { method: 'POST', headers: { authorization, 'content-type': 'application/json' }, body: JSON.stringify(body) })
  if (!response.ok) throw new Error(`the CMS answered ${response.status} to ${address}: ${(await response.text()).slice(0, 300)}`)
  return response.json()
}
