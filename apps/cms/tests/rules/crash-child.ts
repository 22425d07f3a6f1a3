// A CMS of its own that publishes, approves or stops, and dies at a named point: `tsx crash-child.ts <point> <act> <argument>`.
import config from '@payload-config'
import { getPayload } from 'payload'
import { onFaultPoint } from '../../src/database/fault-point.ts'
import { approveChange } from '../../src/rules/gate/approve.ts'
import { approveFacts } from '../../src/rules/gate/approve-facts.ts'
import { publishWorkingCopy } from '../../src/rules/gate/publish.ts'
import { stopSales } from '../../src/rules/gate/stop.ts'

const [point, act, argument = '', name = '', id = ''] = process.argv.slice(2)
const payload = await getPayload({ config })
// As the kernel would: no handler runs, nothing is flushed.
onFaultPoint((reached) => { if (reached === point) process.kill(process.pid, 'SIGKILL') })

const actor = { id, name, role: 'policy-officer' }
const now = Date.now()
const acts: Record<string, () => Promise<object>> = {
  publish: () => publishWorkingCopy(payload, { actor, reason: 'Before the lights went out.', now }),
  approve: () => approveChange(payload, argument, { actor, now }),
  facts: () => approveFacts(payload, argument, { actor, now }),
  stop: () => stopSales(payload, { actor, reason: 'Before the lights went out.', now }),
}
console.log(JSON.stringify(await acts[String(act)]?.()))
await payload.destroy()
process.exit(0)
