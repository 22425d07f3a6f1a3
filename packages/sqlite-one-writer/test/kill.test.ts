import { afterAll, beforeAll, test } from '@jest/globals'
import { seededFolder } from './load/defaults.ts'
import { killAndCheck } from './load/kill.ts'

let folder: string
let remove: () => void
beforeAll(() => { ({ folder, remove } = seededFolder()) })
afterAll(() => remove())

test.each([1, 2, 3])('keeps every answered save when the process is killed in the middle of the load (%i)', async (trial) => {
  await killAndCheck(folder, trial)
})
