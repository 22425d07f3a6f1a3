import { rmSync } from 'node:fs'

export default function tearDown() {
  if (process.env.ONE_WRITER_TEMPLATE) rmSync(process.env.ONE_WRITER_TEMPLATE, { recursive: true, force: true })
}
