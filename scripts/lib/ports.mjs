import { createServer } from 'node:net'

const listen = (port, host) => new Promise((resolve) => {
  const server = createServer()
  server.once('error', (error) => resolve(error.code ?? 'unknown'))
  server.listen({ port, host, exclusive: true }, () => {
    const taken = server.address().port
    server.close(() => resolve(taken))
  })
})

/** Whether nobody listens on a port, on any address that `localhost` may mean. 'denied' where this user may not use it. */
export async function probePort(port) {
  for (const host of ['127.0.0.1', '0.0.0.0', '::1', '::']) {
    const answer = await listen(port, host)
    if (answer === 'EADDRINUSE') return 'taken'
    if (answer === 'EACCES') return 'denied'
  }
  return 'free'
}

/** A port that nobody uses at this moment. */
export const findFreePort = () => listen(0, '127.0.0.1')

/** What holds a port, if its health check tells: 'site', 'cms' or 'sandbox' of a copy of Gatehouse, else null. */
export async function recogniseHolder(port) {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(1500), redirect: 'manual' })
    const health = await answer.json()
    if (typeof health?.status !== 'string') return null
    return 'migrations' in health ? 'cms' : 'cms' in health ? 'site' : health.provider === 'sandbox' ? 'sandbox' : null
  } catch {
    return null
  }
}
