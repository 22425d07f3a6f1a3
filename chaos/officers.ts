import { z } from 'zod'
import { wait } from './patience.ts'
import { expectGood, readAll, type AsStaff } from './staff.ts'

const headSchema = z.object({ sequence: z.number(), sets: z.array(z.object({ revision: z.number(), effectiveAt: z.number() })), stop: z.unknown() })
const ruleId = 'chaos-no-books-to-alberta'
const tighter = {
  ruleId, kind: 'cap', level: 'display', classes: ['book'], places: ['CA-AB'], sourceTitle: 'A law for trials', sourceDate: '2026', checkedOn: '2026-11-27', confidence: 'H',
  noticeEn: 'Books aren’t sent to Alberta during this trial.', noticeFr: 'Pendant cet essai, on n’envoie pas de livres en Alberta.',
}

/** How long the two press again what was refused because of other writes. */
const mostMs = 150_000

/** A set as whoever turns the rules saw it: when its number was known for sure, and the head at that moment. */
export interface Seen { revision: number; sequence: number; seenAt: number }

/**
 * Two policy officers who turn the rules again and again while people buy: the kill switch on and off, a rule published and taken back.
 * Each act is a goal: whatever a killed CMS leaves of it, the next look says what is still to be done.
 */
export class Officers {
  toggles = 0
  readonly seen: Seen[] = []
  /** What the CMS said instead of doing it, and how often: each was asked again. */
  readonly refusals: Record<string, number> = {}
  readonly #first: AsStaff
  readonly #second: AsStaff

  constructor(as: (who: string) => AsStaff) {
    this.#first = as('policy-officer')
    this.#second = as('second-officer')
  }

  async look(): Promise<z.infer<typeof headSchema>> {
    const [head] = await readAll(this.#first, 'policy-head', headSchema)
    const last = head?.sets.at(-1)
    if (!head || !last) throw new Error('nothing was published')
    if (!this.seen.some(({ revision }) => revision === last.revision)) this.seen.push({ revision: last.revision, sequence: head.sequence, seenAt: Date.now() })
    return head
  }

  /** Turns each in turn until `isDone`; what was turned last is turned back. */
  async turn(isDone: () => boolean, { openMs, shutMs }: { openMs: number; shutMs: number }): Promise<void> {
    while (!isDone()) {
      for (const set of [(on: boolean) => this.#setStop(on), (on: boolean) => this.#setRule(on)]) {
        await set(true)
        await wait(shutMs)
        await set(false)
        await wait(openMs)
      }
    }
  }

  async #reach(isThere: () => Promise<boolean>, step: () => Promise<void>): Promise<void> {
    for (const end = Date.now() + mostMs; !(await isThere());) {
      if (Date.now() > end) throw new Error(`the officers can’t get through: ${JSON.stringify(this.refusals)}`)
      await this.#approvePending()
      if (await isThere()) break
      await step()
    }
    this.toggles++
  }

  async #setStop(on: boolean): Promise<void> {
    await this.#reach(async () => ((await this.look()).stop !== null) === on, async () => { await this.#ask(this.#first('POST', '/policy/kill-switch', { on, reason: 'A trial.' })) })
  }

  async #setRule(on: boolean): Promise<void> {
    const setSchema = z.object({ source: z.object({ rules: z.array(z.object({ id: z.string() })) }) })
    const isInForce = async (): Promise<boolean> => {
      const revision = (await this.look()).sets.at(-1)?.revision ?? 0
      const [set] = await readAll(this.#first, 'rule-sets', setSchema, `&where[revision][equals]=${revision}`)
      return (set?.source.rules ?? []).some(({ id }) => id === ruleId) === on
    }
    await this.#reach(isInForce, async () => {
      const [row] = await readAll(this.#first, 'rules', z.object({ id: z.string() }), `&where[ruleId][equals]=${ruleId}`)
      if (on && !row) await this.#ask(this.#first('POST', '/rules', tighter))
      if (!on && row) await this.#ask(this.#first('DELETE', `/rules/${row.id}`))
      await this.#ask(this.#first('POST', '/policy/publish', { reason: 'A trial.' }))
    })
  }

  /** What waits for a second person gets one; what became void meanwhile is asked for anew. */
  async #approvePending(): Promise<void> {
    for (const { id } of await readAll(this.#second, 'rule-changes', z.object({ id: z.string() }), '&where[state][equals]=pending')) await this.#ask(this.#second('POST', '/policy/approve', { change: id }))
  }

  /** A conflict is looked at again; anything else that isn't good is a fault of the test. */
  async #ask(asked: ReturnType<AsStaff>): Promise<void> {
    const answer = await asked
    if (answer.status === 409 || answer.status === 404 || answer.status === 500) {
      const said = `${answer.status} ${JSON.stringify(answer.body).slice(0, 300)}`
      this.refusals[said] = (this.refusals[said] ?? 0) + 1
      await wait(200)
    } else await expectGood(Promise.resolve(answer))
  }
}
