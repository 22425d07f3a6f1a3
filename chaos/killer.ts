import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Random } from '../bench/policy/random.ts'
import { importantPoints, type Form } from './forms.ts'
import { wait } from './patience.ts'

interface Processes { kill: (name: string) => Promise<void>; start: (name: string) => Promise<void>; endOf: (name: string) => Promise<unknown> }

/** How long the CMS is given to come by a point. Rare ones are tried again later. */
const comesByMs = 12_000

const linesOf = (file: string): string[] => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [])

/** Kills the CMS at random moments and between two steps, and starts it again each time. */
export class Killer {
  kills = 0
  isDone = false
  readonly #folder: string
  readonly #processes: Processes
  readonly #random: Random
  readonly #tried = new Map<string, number>()
  readonly #skip: (point: string) => boolean

  readonly #afterDeath: () => Promise<void>

  /** `folder`: where die-at.mjs looks. `skip`: points that aren't tried. `afterDeath`: before it is started again. */
  constructor({ folder, processes, random, skip, afterDeath }: { folder: string; processes: Processes; random: Random; skip: (point: string) => boolean; afterDeath: () => Promise<void> }) {
    mkdirSync(folder, { recursive: true })
    this.#folder = folder
    this.#processes = processes
    this.#random = random
    this.#skip = skip
    this.#afterDeath = afterDeath
  }

  /** All points that the CMS has come by, and those at which it died. */
  get passed(): string[] { return [...new Set(linesOf(join(this.#folder, 'passed')))].filter((point) => !this.#skip(point)).sort() }
  get diedAt(): string[] { return [...new Set(linesOf(join(this.#folder, 'died-at')))].sort() }

  /** Goes on until `isOver`. `isDone` once enough was killed: at every step, or at so many, and at random moments. */
  async run({ kills, pauseMs }: Pick<Form, 'kills' | 'pauseMs'>, isOver: () => boolean, say: (text: string) => void): Promise<void> {
    let random = 0
    for (;;) {
      await wait(pauseMs + this.#random.whole(0, pauseMs))
      if (isOver()) return
      const point = this.diedAt.length < (kills.points ?? Infinity) ? this.#nextPoint() : null
      const isEnough = random >= kills.random
      // Before the first customer it has come by nothing; a step that comes rarely may still come.
      this.isDone = point === null && isEnough && this.passed.length > 0
      if (point === null && isEnough) continue
      const isRandom = point === null || (!isEnough && this.#random.share() < 0.25)
      if (isRandom) {
        random++
        await this.#processes.kill('cms')
      } else if (!(await this.#dieAt(point))) continue
      this.kills++
      say(`killed at ${isRandom ? 'a random moment' : point}`)
      await this.#afterDeath()
      await this.#processes.start('cms')
    }
  }

  #nextPoint(): string | null {
    const died = this.diedAt
    const left = this.passed.filter((point) => !died.includes(point) && (this.#tried.get(point) ?? 0) < 3)
    return importantPoints.find((point) => left.includes(point)) ?? left[0] ?? null
  }

  async #dieAt(point: string): Promise<boolean> {
    this.#tried.set(point, (this.#tried.get(point) ?? 0) + 1)
    writeFileSync(join(this.#folder, 'die-at'), point)
    const hasEnded = await Promise.race([this.#processes.endOf('cms').then(() => true), wait(comesByMs).then(() => false)])
    rmSync(join(this.#folder, 'die-at'), { force: true })
    // It may have come by at the last moment.
    return hasEnded || this.diedAt.includes(point) && (await this.#processes.endOf('cms'), true)
  }
}
