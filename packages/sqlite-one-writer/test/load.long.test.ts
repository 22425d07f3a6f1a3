import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ALL_WELL, inspectFolder, planFor, seededFolder } from './load/defaults.ts'
import { killAndCheck } from './load/kill.ts'
import { load } from './load/run.ts'
import { bigPicture } from './support/picture.ts'

let folder: string
let remove: () => void
const setUp = () => { ({ folder, remove } = seededFolder()) }
const tearDown = () => remove()

describe('the whole load', () => {
  beforeEach(setUp)
  afterEach(tearDown)

  test.each([0, 6, 30])('loses nothing of 300 saves beside a 20 MB picture, hooks waiting up to %i ms', async (hookWaitMs) => {
    const picture = join(folder, 'big-original.jpg')
    writeFileSync(picture, await bigPicture())
    const report = await load(planFor(folder, { saves: 300, hookWaitMs, picture }))

    expect(report).toMatchObject({ answered: 300, torn: 0, uploadMs: expect.any(Number), errors: [] })
    expect(await inspectFolder(folder)).toEqual(ALL_WELL)
  })
})

describe('forty kills', () => {
  beforeAll(setUp)
  afterAll(tearDown)

  test.each(Array.from({ length: 40 }, (_, index) => index + 1))('keeps every answered save (%i)', async (trial) => {
    await killAndCheck(folder, trial)
  })
})
