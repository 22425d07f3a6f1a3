import { spawn } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSandboxProvider, sandboxSignatureHeader } from '../src/index.ts'
import { newKey, type ProviderHouse, request } from './house.ts'

const project = join(__dirname, '../../..')
const secret = 'a-secret-for-tests-only-0123456789abcdef'

/** The sandbox provider as a process of its own, with a customer who presses the buttons of its page. */
export async function openSandboxHouse(): Promise<ProviderHouse & { close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'payments-'))
  const port = await findFreePort()
  const url = `http://127.0.0.1:${port}`
  const child = spawn(join(project, 'node_modules/.bin/node'), ['server.ts'], {
    cwd: join(project, 'apps/sandbox-pay'), stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH: process.env.PATH, NODE_ENV: 'production', SANDBOX_PORT: String(port), GATEHOUSE_DATA: folder, SANDBOX_SECRET: secret, CMS_URL: 'http://127.0.0.1:9' },
  })
  await once(child.stdout, 'data')
  const provider = createSandboxProvider({ url, secret })
  const press = (id: string, what: string) => fetch(`${url}/pay/${id}`, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ do: what }) })
  const open = async (more = {}) => {
    const opened = await provider.createSession(request(more))
    if (!opened.ok) throw new Error(opened.code)
    return opened.providerId
  }
  const given: ProviderHouse['given'] = async (state) => {
    const id = await open(state === 'expired' ? { expiresAt: new Date(Date.now() + 50) } : {})
    if (state === 'declined') await press(id, 'decline')
    if (state === 'authorised' || state === 'captured') await press(id, 'approve')
    if (state === 'captured') await provider.capture(id, request().totalMinor, newKey())
    if (state === 'cancelled') await provider.cancel(id, newKey())
    if (state === 'expired') await new Promise((done) => setTimeout(done, 60))
    return id
  }
  return {
    provider, given,
    unreachable: createSandboxProvider({ url: 'http://127.0.0.1:9', secret }),
    signatureHeader: sandboxSignatureHeader,
    async givenDispute(status) {
      const id = await given('captured')
      await fetch(`${url}/v1/sessions/${id}/dispute`, { method: 'POST', headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json', 'idempotency-key': newKey() }, body: JSON.stringify({ status }) })
      return id
    },
    webhook(about, { secret: with_ = secret, atMs = Date.now(), body = JSON.stringify({ id: `evt_${about}`, type: 'payment.authorisation', providerId: about }) } = {}) {
      const time = Math.floor(atMs / 1000)
      return { body, eventId: `evt_${about}`, headers: new Headers({ [sandboxSignatureHeader]: `t=${time},v1=${createHmac('sha256', with_).update(`${time}.${body}`).digest('hex')}` }) }
    },
    async close() {
      const ended = once(child, 'exit')
      child.kill()
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  return port
}
