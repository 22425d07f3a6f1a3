import { rmSync } from 'node:fs'

export default function removeTemplate() {
  if (process.env.GATEHOUSE_TEST_FOLDER) rmSync(process.env.GATEHOUSE_TEST_FOLDER, { recursive: true, force: true })
}
