import type { FrozenRuleSet, PolicySnapshot } from '@gatehouse/contract'
import type { Payload } from 'payload'
import { sourceOf } from './content.ts'
import { readGoods } from './facts/read-goods.ts'
import { readHead, settledSets } from './head.ts'
import { requireSet, type FrozenSet } from './sets.ts'

const asCarried = ({ revision, hash, isStopped, content }: FrozenSet, effectiveAt: number): FrozenRuleSet => ({
  revision, hash, effectiveAt, isStopped, source: sourceOf(content, revision), notices: content.notices, shop: content.shop,
})

/**
 * The rules as the storefront holds them: the set in force and those scheduled after it, and what counts of each product. Null as
 * long as nothing was published. The head is read first: what it doesn't count yet is told with its next sequence.
 */
export async function readPolicySnapshot(payload: Payload, now: number): Promise<{ headSequence: number; policy: PolicySnapshot | null }> {
  const head = await readHead(payload)
  const dated = settledSets(head.sets, now)
  if (dated.length === 0) return { headSequence: head.sequence, policy: null }
  const sets = await Promise.all(dated.map(async ({ revision, effectiveAt }) => ({ set: await requireSet(payload, revision), effectiveAt })))
  return {
    headSequence: head.sequence,
    policy: {
      sets: sets.map(({ set, effectiveAt }) => asCarried(set, effectiveAt)),
      goods: await readGoods(payload),
      areas: [...new Map(sets.flatMap(({ set }) => set.content.areas).map((area) => [area.code, area])).values()],
    },
  }
}
