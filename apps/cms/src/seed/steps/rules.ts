import { ruleTime } from '../../clock.ts'
import { hashOfContent } from '../../rules/content.ts'
import { approveChange } from '../../rules/gate/approve.ts'
import { publishWorkingCopy } from '../../rules/gate/publish.ts'
import { readHead } from '../../rules/head.ts'
import { plainContent, readSetAt } from '../../rules/sets.ts'
import { replaceWorkingCopy } from '../../rules/working-copy/replace-working-copy.ts'
import { officer, type SeedContext } from '../context.ts'
import { policyCases } from '../data/policy-cases.ts'
import { packContent } from '../data/rules.ts'
import { write } from '../save.ts'

/**
 * The starter pack as the working copy, and the cases that every set must pass; then published through the gate as any change is:
 * asked for by one officer, approved by the other. After a reset, the set in force may say the same already.
 */
export async function seedRules(seed: SeedContext): Promise<number> {
  const { payload } = seed
  const content = packContent()
  const now = ruleTime()
  const inForce = await readSetAt(payload, await readHead(payload), now)
  const isPublished = inForce !== null && hashOfContent(plainContent(inForce)) === hashOfContent(content)
  await replaceWorkingCopy(payload, { content, actor: officer(seed, 'first'), from: 'the starter rule pack', reason: 'The starter rule pack, for counsel to check.', isClean: isPublished })
  for (const { title, classes, attributes, place, level } of policyCases) {
    const request = { stage: 'sale', classes: [...classes], ...(attributes ? { attributes: [...attributes] } : {}), ageYears: 30, places: { visitor: [place], shipTo: [place] } }
    await write(seed, 'policy-cases', { as: 'policy-officer', shared: { title, request, expectedLevel: level } })
  }
  if (!isPublished) {
    const outcome = await publishWorkingCopy(payload, { actor: officer(seed, 'first'), reason: 'The starter rule pack goes into force.', now })
    if ('change' in outcome) await approveChange(payload, outcome.change, { actor: officer(seed, 'second'), now: ruleTime() })
  }
  return content.rules.length
}
