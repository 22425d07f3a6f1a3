import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Site } from '../support/site.ts'
import { isTorn, readDocuments } from './document.ts'
import { MEMBER, type LoadReport } from './plan.ts'

type Tally = { ok: number; failed: number }

/** Everything else that a site does while editors save. `stop()` ends it and tells what happened. */
export function startBeside(site: Site, picture: string | undefined, onError: (error: unknown) => void) {
  let isOver = false
  const tally = (): Tally => ({ ok: 0, failed: 0 })
  const [logins, jobs, buys, reads] = [tally(), tally(), tally(), tally()]
  let torn = 0

  const repeat = async (counts: Tally, pauseMs: number, act: () => Promise<unknown>) => {
    while (!isOver) {
      try {
        await act()
        counts.ok++
      } catch (error) {
        counts.failed++
        onError(error)
      }
      await sleep(pauseMs)
    }
  }
  const readAll = async () => { torn += (await readDocuments(site)).filter(isTorn).length }
  const logIn = () => site.login({ collection: 'members', data: MEMBER })
  const runJob = async () => {
    await site.jobs.queue({ task: 'count' as never, input: {} as never })
    await site.jobs.run({ limit: 3, silent: true })
  }
  // Two guarded statements that belong together: the second counts only if the first found a unit.
  const buy = () => site.db.client.batch([
    'UPDATE stock SET on_hand = on_hand - 1 WHERE on_hand > 0',
    'UPDATE stock SET sold = sold + 1 WHERE changes() = 1',
  ], 'write')

  const loops = [
    repeat(reads, 5, readAll), repeat(reads, 5, readAll),
    repeat(logins, 40, logIn), repeat(jobs, 100, runJob), repeat(buys, 20, buy), repeat(buys, 20, buy),
  ]
  const upload = picture === undefined ? Promise.resolve(null) : uploadPicture(site, picture).catch((error: unknown) => {
    onError(error)
    return null
  })

  return {
    async stop(): Promise<Pick<LoadReport, 'logins' | 'jobs' | 'buys' | 'reads' | 'torn' | 'uploadMs'>> {
      const uploadMs = await upload
      isOver = true
      await Promise.all(loops)
      return { logins, jobs, buys, reads: reads.ok, torn, uploadMs }
    },
  }
}

async function uploadPicture(site: Site, path: string): Promise<number> {
  const data = readFileSync(path)
  const started = performance.now()
  await site.create({ collection: 'media', data: { alt: 'Big' }, file: { data, mimetype: 'image/jpeg', name: 'big.jpg', size: data.length } })
  return Math.round(performance.now() - started)
}
