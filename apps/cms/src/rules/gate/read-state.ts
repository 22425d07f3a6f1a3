import { RuleSetError } from '@gatehouse/policy'
import type { Payload } from 'payload'
import { fill, words, type Words } from '../../fields/words.ts'
import { currentSnapshot } from '../../feed/snapshot.ts'
import { failedCases, type FailedCase } from '../cases.ts'
import { nothingPublished, type PolicyContent } from '../content.ts'
import { readGoods } from '../facts/read-goods.ts'
import { readHead, type PolicyHead } from '../head.ts'
import { impactOf, type Impact } from '../impact/impact.ts'
import { plainContent, requireSet } from '../sets.ts'
import { readWorkingRows, toContent } from '../working-copy/read-working-copy.ts'
import { baseOf } from './freeze.ts'
import { GateRefusal } from './gate-refusal.ts'
import { sentences } from './sentences.ts'

/** The working copy whole, together with the head that counted its saves: no save fell between the reads. */
export async function readWorkingCopy(payload: Payload): Promise<{ head: PolicyHead; content: PolicyContent }> {
  for (;;) {
    const before = await readHead(payload)
    const content = toContent(await readWorkingRows(payload))
    const head = await readHead(payload)
    if (head.workingSequence === before.workingSequence) return { head, content }
  }
}

/** What a set that takes effect at `at` would follow on, without the kill switch; and whether there is any set yet. */
export async function readBase(payload: Payload, head: PolicyHead, at: number): Promise<{ revision: number | null; content: PolicyContent }> {
  const dated = baseOf(head, at)
  if (!dated) return { revision: null, content: nothingPublished }
  return { revision: dated.revision, content: plainContent(await requireSet(payload, dated.revision)) }
}

export interface Weighed { impact: Impact; failed: FailedCase[] }

/** What a content would do in the place of its base. Throws a GateRefusal that names the fields of faulty rules. */
export async function weigh(payload: Payload, base: { revision: number | null; content: PolicyContent }, content: PolicyContent, at: number): Promise<Weighed> {
  const { routes } = await currentSnapshot(payload, Date.now())
  const goods = await readGoods(payload)
  try {
    const impact = impactOf(base.content, content, { at, goods, routes, isFirst: base.revision === null })
    return { impact, failed: await failedCases(payload, content, at) }
  } catch (error) {
    if (error instanceof RuleSetError) throw faultsRefusal(error)
    throw error
  }
}

function faultsRefusal({ faults }: RuleSetError): GateRefusal {
  const fields: Record<string, Words> = {}
  for (const { rule, class: name, field, message } of faults) fields[[rule ?? name, field].filter(Boolean).join('.')] ??= words(message, message)
  return new GateRefusal('invalid-fields', sentences.faults, fields)
}

/** Blocks where a saved case isn't answered as expected, naming each. */
export function refuseFailedCases(failed: readonly FailedCase[]): void {
  if (failed.length === 0) return
  const names = (language: 'en' | 'fr') => failed.slice(0, 5).map(({ title }) => (language === 'fr' ? `« ${title} »` : `“${title}”`)).join(', ')
  const fields = Object.fromEntries(failed.map(({ title, expected, answered, expectedBinding, binding }) => [
    `cases.${title}`, fill(sentences.oneCase, { expected: [expected, ...(expectedBinding ?? [])].join(' · '), answered: [answered, ...binding].join(' · ') }),
  ]))
  throw new GateRefusal('conflict', words(sentences.cases.en.replace('{names}', names('en')), sentences.cases.fr.replace('{names}', names('fr'))), fields)
}
