import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { ruleTime } from '../clock.ts'
import { readEnv } from '../env.ts'
import { migrations } from '../migrations/index.ts'
import { readHead, setAt } from '../rules/head.ts'
import { isMongodbUrl } from './index.ts'

export interface Health {
  status: 'ok' | 'unavailable'
  database: 'ok' | 'unreachable'
  migrations: 'ok' | 'pending' | 'unknown'
  /** The rule set in force; null before anything was published. */
  ruleSet: { revision: number; isStopped: boolean } | null
}

/** What a load balancer or `up` asks. Asks the database each time, within two seconds. */
export async function readHealth(): Promise<Health> {
  try {
    const payload = await getPayload({ config })
    const pending = await withinTwoSeconds(countPending(payload))
    return pending === 0
      ? { status: 'ok', database: 'ok', migrations: 'ok', ruleSet: await withinTwoSeconds(readRuleSet(payload)) }
      : { status: 'unavailable', database: 'ok', migrations: 'pending', ruleSet: null }
  } catch {
    return { status: 'unavailable', database: 'unreachable', migrations: 'unknown', ruleSet: null }
  }
}

async function readRuleSet(payload: Payload): Promise<Health['ruleSet']> {
  const head = await readHead(payload)
  const set = setAt(head.sets, ruleTime())
  return set && { revision: set.revision, isStopped: head.stop !== null }
}

/** MongoDB needs no schema; there the question is only whether it answers. */
async function countPending(payload: Payload): Promise<number> {
  const { docs } = await payload.db.find<{ name?: string | null }>({ collection: 'payload-migrations', limit: 0, pagination: false })
  if (isMongodbUrl(readEnv().databaseUrl)) return 0
  const applied = new Set(docs.map(({ name }) => name))
  return migrations.filter(({ name }) => !applied.has(name)).length
}

async function withinTwoSeconds<T>(asked: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the database took longer than two seconds')), 2000)
  })
  try {
    return await Promise.race([asked, tooLong])
  } finally {
    clearTimeout(timer)
  }
}
