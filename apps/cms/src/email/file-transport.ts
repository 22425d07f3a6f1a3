import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { Transport } from 'nodemailer'

/**
 * A nodemailer transport that writes each mail as an .eml file instead of sending it: what runs where no SMTP server is
 * named, so that an invitation can still be read. A mail appears under its name only when it is whole.
 */
export function fileTransport(folder: string): Transport {
  let last = 0
  return {
    name: 'gatehouse-mail-folder',
    version: '1.0.0',
    send(mail, done) {
      const write = async () => {
        await mkdir(folder, { recursive: true, mode: 0o700 })
        last = Math.max(Date.now(), last + 1)
        const file = join(folder, `${new Date(last).toISOString().replaceAll(':', '-')}.eml`)
        await writeFile(`${file}.part`, await buffer(mail.message.createReadStream()), { mode: 0o600 })
        await rename(`${file}.part`, file)
        return { envelope: mail.message.getEnvelope(), messageId: mail.message.messageId(), file }
      }
      write().then((info) => done(null, info), (error: Error) => done(error, null))
    },
  }
}
