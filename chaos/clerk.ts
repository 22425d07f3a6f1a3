import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { wait } from './patience.ts'
import { expectGood, type AsStaff } from './staff.ts'

const paidSchema = z.object({ id: z.string(), totalMinor: z.number() })
const listSchema = z.object({ docs: z.array(paidSchema) })
const atOnce = 5
const partMinor = 500

/** Of the shop's staff: packs and sends what is paid, and gives money back, in part and whole, pressing each button twice. */
export class Clerk {
  /** What was asked to be given back of each order, in minor units: once for each form that was taken. */
  readonly refundsAsked: Record<string, number> = {}
  #acts = 0
  readonly #as: AsStaff
  readonly #seen = new Set<string>()

  constructor(as: (who: string) => AsStaff) {
    this.#as = as('shop-manager')
  }

  /** Sees to each paid order once, in another way each time, until `isDone`. */
  async work(isDone: () => boolean): Promise<void> {
    while (!isDone()) {
      await this.#look()
      await wait(1000)
    }
  }

  /** Sees to a few more once the rules stay as they are: a short run may have had sales shut whenever something was to be sent. */
  async workOnce(): Promise<void> {
    this.#acts = 0
    await this.#look()
  }

  async #look(): Promise<void> {
    // The latest alone, and little of each: whoever read all of them twice a second would be most of the CMS’s work.
    const { docs } = listSchema.parse(await expectGood(this.#as('GET', `/orders?depth=0&sort=-placedAt&limit=${atOnce}&select[totalMinor]=true&where[payment][equals]=captured&where[state][equals]=placed`)))
    for (const order of docs.filter(({ id }) => !this.#seen.has(id))) {
      this.#seen.add(order.id)
      await this.#seeTo(order)
    }
  }

  async #seeTo({ id, totalMinor }: z.infer<typeof paidSchema>): Promise<void> {
    switch (this.#acts++ % 5) {
      // Sending comes first: a short run has few orders, and the rules may not allow it each time.
      case 0: return this.#send(id)
      case 1: return this.#refund(id, partMinor)
      case 2: return this.#refund(id, totalMinor)
      // Two forms at once: one of them may be told to wait, and isn’t sent again.
      case 3: return void (await Promise.all([this.#refund(id, partMinor), this.#refund(id, partMinor)]))
      default:
        await this.#send(id)
        return this.#refund(id, partMinor)
    }
  }

  /** One form, sent twice at the same moment: one refund, or none. */
  async #refund(id: string, amountMinor: number): Promise<void> {
    const form = { amount: (amountMinor / 100).toFixed(2), key: randomUUID(), reason: 'A trial.' }
    const answers = await Promise.all([this.#act(id, 'refund', form), this.#act(id, 'refund', form)])
    if (answers.includes(true)) this.refundsAsked[id] = (this.refundsAsked[id] ?? 0) + amountMinor
  }

  /** The rules may not allow it any more: then the house holds it. */
  async #send(id: string): Promise<void> {
    if (await this.#act(id, 'fulfil', {})) await this.#act(id, 'ship', { carrier: 'The post' })
  }

  /** Whether it was taken. A conflict is a plain no; so is more than is left. */
  async #act(id: string, name: string, body: object): Promise<boolean> {
    for (let tries = 0; tries < 10; tries++) {
      const answer = await this.#as('POST', `/desk/orders/${id}/${name}`, body)
      if (answer.status === 409 || answer.status === 422) return false
      if (answer.status < 500) {
        await expectGood(Promise.resolve(answer))
        return true
      }
      // It may have died over it, or been taken: the same form again.
      await wait(300)
    }
    throw new Error(`the shop’s desk can’t ${name} order ${id}`)
  }
}
