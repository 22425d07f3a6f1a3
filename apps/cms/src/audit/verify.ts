import config from '@payload-config'
import { getPayload } from 'payload'
import { readEnv } from '../env.ts'
import { verifyLog } from './verify-log.ts'

// `npm run audit:verify`: one sentence; 0 where the log is whole, else 1.

const payload = await getPayload({ config })
const { isWhole, sentence } = await verifyLog(payload, readEnv().dataFolder)
await payload.destroy()
if (isWhole) console.log(sentence)
else console.error(sentence)
process.exit(isWhole ? 0 : 1)
