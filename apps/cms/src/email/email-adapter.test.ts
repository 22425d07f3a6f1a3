import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { emailAdapter } from './email-adapter.ts'
import { setPasswordMail } from './set-password-mail.ts'

const mail = { to: 'ann@example.test', ...setPasswordMail({ why: 'invited', name: 'Zoé', link: 'https://example.test/reset/1', validForHours: 1 }) }
const cmsUrl = 'https://cms.example.test'
let dataFolder: string
beforeEach(() => { dataFolder = mkdtempSync(join(tmpdir(), 'mail-test-')) })
afterEach(() => rmSync(dataFolder, { recursive: true, force: true }))

const adapter = async (smtpUrl: string | null) => (await emailAdapter({ smtpUrl, dataFolder, cmsUrl }))({ payload: undefined as never })

test('sends by the SMTP server that is named', async () => {
  const received: string[] = []
  const server = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'], onData: (stream, _session, done) => { text(stream).then((message) => { received.push(message); done() }, done) } })
  await new Promise<void>((listening) => { server.listen(0, '127.0.0.1', listening) })
  const { port } = server.server.address() as AddressInfo
  await (await adapter(`smtp://127.0.0.1:${port}`)).sendEmail(mail)
  await new Promise<void>((closed) => { server.close(closed) })
  expect(received).toHaveLength(1)
  expect(received[0]).toMatch(/^From: Gatehouse <gatehouse@cms\.example\.test>\r\nTo: ann@example\.test/)
  expect(readdirSync(dataFolder)).toEqual([])
})

test('starts without its server, and says so only when a mail can’t be sent', async () => {
  const started = await adapter('smtp://127.0.0.1:9')
  await expect(started.sendEmail(mail)).rejects.toThrow('ECONNREFUSED')
})

test('without a server writes each mail as a file that only its owner reads', async () => {
  const { sendEmail } = await adapter(null)
  await Promise.all([sendEmail(mail), sendEmail(mail)])
  const folder = join(dataFolder, 'mail')
  const names = readdirSync(folder)
  expect(names).toEqual([expect.stringMatching(/\.eml$/), expect.stringMatching(/\.eml$/)])
  const [name] = names
  expect(statSync(join(folder, String(name))).mode & 0o777).toBe(0o600)
  expect(readFileSync(join(folder, String(name)), 'utf8')).toContain('To: ann@example.test')
})

test('says it in both languages, with the hours as people say them', () => {
  expect(mail.subject).toBe('Your Gatehouse account / Votre compte Gatehouse')
  expect(mail.text).toContain('for one hour.')
  expect(mail.text).toContain('pendant une heure.')
  expect(setPasswordMail({ why: 'reset', name: 'A', link: 'x', validForHours: 24 }).text).toContain('pendant 24 heures')
  expect(mail.html).toContain('<a href="https://example.test/reset/1">')
})
