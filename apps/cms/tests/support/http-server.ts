import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import type { SanitizedConfig } from 'payload'
import { answerApi } from '../../src/endpoints/edge/answer-api.ts'

export interface HttpServer { origin: string; close: () => Promise<void> }

/** The API over a real socket, as Next's route handler offers it: each request becomes a Request and is answered. */
export async function serveHttp(config: Promise<SanitizedConfig> | SanitizedConfig, port = 0): Promise<HttpServer> {
  const answer = answerApi(config)
  const server = createServer((incoming, outgoing) => {
    const headers = new Headers()
    for (const [name, value] of Object.entries(incoming.headers)) {
      for (const one of [value ?? []].flat()) headers.append(name, one)
    }
    const hasBody = !['GET', 'HEAD'].includes(incoming.method ?? 'GET')
    const request = new Request(`http://${incoming.headers.host}${incoming.url}`, {
      method: incoming.method ?? 'GET', headers,
      ...(hasBody ? { body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half' } : {}),
    } as RequestInit)
    answer(request).then(async (response) => {
      outgoing.writeHead(response.status, Object.fromEntries(response.headers))
      outgoing.end(Buffer.from(await response.arrayBuffer()))
    }, () => outgoing.writeHead(500).end())
  })
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((closed, failed) => {
      server.closeAllConnections()
      server.close((error) => (error ? failed(error) : closed()))
    }),
  }
}
