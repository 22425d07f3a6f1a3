import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const rounds = 40
const slug = 'psilocybin-and-chronic-pain'
const limitMs = 20_000

interface Settings { PUBLIC_CMS_URL: string; PUBLIC_STOREFRONT_URL: string; GATEHOUSE_DATA: string }

/** Publishes a text 40 times through the CMS as its admin would, and times from each "saved" until a visitor sees it. */
export async function publishToVisible({ PUBLIC_CMS_URL: cms, PUBLIC_STOREFRONT_URL: site, GATEHOUSE_DATA: data }: Settings) {
  const authorization = await signIn(cms, data)
  const found = await asJson<{ docs: { id: string }[] }>(await fetch(`${cms}/api/articles?where[slug][equals]=${slug}&depth=0&limit=1`, { headers: { authorization } }))
  const id = found.docs[0]?.id
  if (!id) throw new Error(`there is no article ${slug}`)
  const waits: number[] = []
  for (let round = 1; round <= rounds; round++) {
    const mark = `Published for the ${round}th time.`
    await asJson(await fetch(`${cms}/api/articles/${id}?locale=en&depth=0`, {
      method: 'PATCH', headers: { authorization, 'content-type': 'application/json' }, body: JSON.stringify({ lead: mark, _status: 'published' }),
    }))
    waits.push(await waitFor(`${site}/en/articles/${slug}`, mark))
  }
  const sorted = waits.toSorted((a, b) => a - b)
  return { p50Ms: atPercentile(sorted, 50), p99Ms: atPercentile(sorted, 99), n: rounds }
}

async function waitFor(url: string, mark: string): Promise<number> {
  const start = performance.now()
  while (performance.now() - start < limitMs) {
    if ((await (await fetch(url)).text()).includes(mark)) return performance.now() - start
    await new Promise((done) => setTimeout(done, 10))
  }
  throw new Error(`“${mark}” was not seen within ${limitMs} ms`)
}

async function signIn(cms: string, data: string): Promise<string> {
  const line = readFileSync(join(data, 'staff-accounts.txt'), 'utf8').split('\n').find((one) => one.startsWith('admin\t')) ?? ''
  const [, email, password] = line.split('\t')
  const { token } = await asJson<{ token: string }>(await fetch(`${cms}/api/staff/login`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email, password }),
  }))
  return `JWT ${token}`
}

async function asJson<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(`the CMS answered ${response.status}: ${(await response.text()).slice(0, 500)}`)
  return await response.json() as T
}

const atPercentile = (sorted: number[], percent: number): number => Math.round(sorted[Math.min(sorted.length - 1, Math.ceil((sorted.length * percent) / 100) - 1)] ?? NaN)
