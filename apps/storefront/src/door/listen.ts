import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'

// What one connection may cost: a visitor's browser needs a fraction of each.
const limits = { maxHeaderSize: 16 * 1024, headersTimeout: 10_000, requestTimeout: 20_000, keepAliveTimeout: 10_000, connectionsCheckingInterval: 5000 }

/** The public server. A request that can't be read as HTTP gets a bare status and its connection is closed. */
export async function listen(handler: RequestListener, { port, host }: { port: number; host: string }): Promise<Server> {
  const server = createServer(limits, handler)
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy()
    const status = error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? '408 Request Timeout' : '400 Bad Request'
    socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
  })
  // Nothing of ours waits for a body or another protocol.
  server.on('checkExpectation', handler)
  server.on('checkContinue', handler)
  server.listen(port, host)
  await once(server, 'listening')
  return server
}

/** Ends a server in order: what is being answered may finish, within the time given. */
export async function closeServer(server: Server, withinMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => { server.close(() => resolve()) })
  server.closeIdleConnections()
  const timer = setTimeout(() => server.closeAllConnections(), withinMs)
  await closed
  clearTimeout(timer)
}
