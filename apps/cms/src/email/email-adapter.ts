import { join } from 'node:path'
import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import { createTransport, type Transporter } from 'nodemailer'
import { fileTransport } from './file-transport.ts'

/** How the CMS sends mail: by the SMTP server that is named, else as files below the data folder. */
export function emailAdapter({ smtpUrl, dataFolder, cmsUrl }: { smtpUrl: string | null; dataFolder: string; cmsUrl: string }) {
  // A server that doesn't answer ends the attempt long before a person gives up waiting for the page.
  const timeouts = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 10_000 }
  const transport: Transporter = smtpUrl
    ? createTransport({ url: smtpUrl, ...timeouts })
    : createTransport(fileTransport(join(dataFolder, 'mail')))
  return nodemailerAdapter({
    transport,
    defaultFromName: 'Gatehouse',
    defaultFromAddress: `gatehouse@${new URL(cmsUrl).hostname}`,
    // The CMS starts whether or not the mail server is up.
    skipVerify: true,
  })
}
