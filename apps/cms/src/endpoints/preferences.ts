import type { Endpoint, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { asSystem } from '../access/index.ts'
import { answering, Refusal } from './refusal.ts'
import { readBody, readRouteParameter } from './read-request.ts'

// How an account's own admin looks to it: which columns, which language, what is folded. It is nobody's content, so every
// role keeps its own, the auditor too; but it is small, and no one sees another's.

const collection = 'payload-preferences'
const keySchema = z.string().regex(/^[\w.:-]{1,200}$/)
const largestValue = 8 * 1024

/** Payload's admin sends `{ value }`; a bare value is taken as it is. */
const bodySchema = z.record(z.string(), z.unknown())

const keyOf = (req: PayloadRequest): string => readRouteParameter(req, 'key', keySchema)

const own = (req: PayloadRequest, key: string): Where => ({
  and: [{ key: { equals: key } }, { 'user.value': { equals: req.user?.id } }, { 'user.relationTo': { equals: req.user?.collection } }],
})

const find = async (req: PayloadRequest, key: string) => {
  const { docs } = await req.payload.find({ collection, where: own(req, key), limit: 1, pagination: false, depth: 0, sort: '-updatedAt', ...asSystem('one’s own setting, by the condition', req) })
  return docs[0] ?? null
}

const readOne: Endpoint = {
  path: '/:key',
  method: 'get',
  handler: answering(async (req) => {
    const found = await find(req, keyOf(req))
    return Response.json(found ?? { message: req.t('general:notFound'), value: null })
  }),
}

const writeOne: Endpoint = {
  path: '/:key',
  method: 'post',
  handler: answering(async (req) => {
    const key = keyOf(req)
    const body = await readBody(req, bodySchema)
    const value = body.value ?? body
    if (Buffer.byteLength(JSON.stringify(value)) > largestValue) throw new Refusal('too-large', 'A setting of the admin’s screens is 8 KB at most.')
    const doc = await req.payload.db.upsert({
      collection, req, where: own(req, key),
      data: { key, user: { relationTo: req.user?.collection, value: req.user?.id }, value },
    })
    return Response.json({ doc, message: req.t('general:updatedSuccessfully') })
  }),
}

const removeOne: Endpoint = {
  path: '/:key',
  method: 'delete',
  handler: answering(async (req) => {
    const found = await find(req, keyOf(req))
    if (!found) throw new Refusal('not-found', 'There is no such setting.')
    await req.payload.delete({ collection, id: found.id, depth: 0, ...asSystem('one’s own setting, by the condition', req) })
    return Response.json({ message: req.t('general:deletedSuccessfully') })
  }),
}

/** One setting by its name, and Payload's own "remove all of mine", which the account's page offers. Nothing else. */
export const preferenceEndpoints = (payloads: Endpoint[]): Endpoint[] =>
  [readOne, writeOne, removeOne, ...payloads.filter(({ method, path }) => method === 'delete' && path === '/')]
