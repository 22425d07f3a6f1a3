import config from '@payload-config'
import { getPayload } from 'payload'
import { replayDecision } from './replay.ts'

// `npm run decision:replay -- <id>`: one sentence; 0 where the stored set gives the same answer, else 1.

const [id] = process.argv.slice(2)
if (!id) {
  console.error('Say which decision: npm run decision:replay -- <id>. The admin lists them under “Decision log”.')
  process.exit(1)
}
const payload = await getPayload({ config })
const { isSame, sentence } = await replayDecision(payload, id)
await payload.destroy()
if (isSame) console.log(sentence)
else console.error(sentence)
process.exit(isSame ? 0 : 1)
