import { readFileSync } from 'node:fs'
import { Agent, get } from 'node:http'

const requests = 20_000
const atOnce = 40

/** Addresses that nobody knows, of every kind; each is asked for once. */
const inventions: ((n: number) => { path: string; headers?: Record<string, string> })[] = [
  (n) => ({ path: `/en/shop/invented-${n}` }),
  (n) => ({ path: `/fr/articles/invented-${n}` }),
  (n) => ({ path: `/invented-${n}` }),
  (n) => ({ path: `/v/${n.toString(16).padStart(12, '0')}/en/shop` }),
  (n) => ({ path: `/media/invented-${n}.webp` }),
  (n) => ({ path: `/_next/static/chunks/${n}.js` }),
  (n) => ({ path: `/_next/image?url=%2Fmedia%2F${n}.webp&w=64&q=75` }),
  (n) => ({ path: `/en/shop?invented=${n}` }),
  (n) => ({ path: `/en/shop?_rsc=${n}`, headers: { rsc: '1', 'next-router-state-tree': `invented-${n}` } }),
  (n) => ({ path: `/en/invented-${n}?_rsc=${n}`, headers: { rsc: '1' } }),
]

/** What 20,000 unknown addresses leave behind in the storefront's memory (resident, in MB), a moment after the last. */
export async function flood(site: string, pid: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  const rssMbBefore = residentMb(pid)
  let next = 0
  const work = async (): Promise<void> => {
    for (let n = next++; n < requests; n = next++) {
      const { path, headers = {} } = inventions[n % inventions.length]?.(n) ?? { path: '/' }
      const status = await statusOf(site + path, headers, agent)
      if (status >= 500) throw new Error(`${path} was answered with ${status}`)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  agent.destroy()
  await new Promise((done) => setTimeout(done, 5000))
  return { requests, rssMbBefore, rssMbAfter: residentMb(pid) }
}

function statusOf(url: string, headers: Record<string, string>, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { headers, agent }, (answer) => { answer.resume().on('end', () => resolve(answer.statusCode ?? 0)) }).on('error', reject)
  })
}

const residentMb = (pid: number): number => Math.round(Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? NaN) / 1024)
