import autocannon from 'autocannon'

const connections = 50
const seconds = 5

/** Requests a second of one address, asked for compressed, after a second of warming up. Every answer must be a 200. */
export async function requestsPerSecond(url: string): Promise<number> {
  const shape = { url, connections, headers: { 'accept-encoding': 'br, gzip' } }
  await autocannon({ ...shape, duration: 1 })
  const result = await autocannon({ ...shape, duration: seconds })
  if (result.non2xx || result.errors || !result.requests.total) throw new Error(`${url}: ${result.non2xx} answers were no 200, ${result.errors} failed`)
  return Math.round(result.requests.total / result.duration)
}
