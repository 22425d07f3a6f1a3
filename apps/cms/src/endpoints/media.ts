import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Endpoint, Payload } from 'payload'
import { z } from 'zod'
import { asSystem } from '../access/index.ts'
import { readEnv } from '../env.ts'
import { readQuery, readRouteParameter } from './read-request.ts'
import { answering, Refusal } from './refusal.ts'
import { requireService } from './require-service.ts'

const nameSchema = z.string().min(1).max(255).regex(/^[^/\\]+$/)

/**
 * The bytes of a picture, for the storefront to pass on. Only names that the media collection knows are opened, so no
 * name can lead out of its folder. Payload's own address of the file stays for the staff.
 */
const mediaFile: Endpoint = {
  path: '/site/media/:filename',
  method: 'get',
  handler: answering(async (req) => {
    requireService(req)
    readQuery(req, z.strictObject({}))
    const filename = readRouteParameter(req, 'filename', nameSchema)
    const type = await readType(req.payload, filename)
    const file = join(readEnv().mediaFolder, filename)
    const found = type ? await stat(file).catch(() => null) : null
    if (!type || !found?.isFile()) throw new Refusal('not-found', 'There is no such picture.')
    return new Response(Readable.toWeb(createReadStream(file)) as ReadableStream, {
      headers: {
        'content-type': type,
        'content-length': String(found.size),
        'last-modified': found.mtime.toUTCString(),
        'cache-control': 'private, no-cache',
        'x-content-type-options': 'nosniff',
        // A drawing (SVG) that is opened by itself is a document: it may load and run nothing.
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      },
    })
  }),
}

/** The type of a file that a picture has under this name, itself or as one of its sizes; null for any other name. */
async function readType(payload: Payload, filename: string): Promise<string | null> {
  const { imageSizes } = payload.collections.media.config.upload
  const fields = ['filename', ...(imageSizes ?? []).map(({ name }) => `sizes.${name}.filename`)]
  const { docs } = await payload.find({
    collection: 'media', where: { or: fields.map((field) => ({ [field]: { equals: filename } })) }, limit: 1, depth: 0, pagination: false,
    ...asSystem('visitors see pictures through the storefront'),
  })
  const [media] = docs
  if (!media) return null
  const size = Object.values(media.sizes ?? {}).find((one) => one?.filename === filename)
  return (media.filename === filename ? media.mimeType : size?.mimeType) ?? null
}

export const mediaEndpoints: Endpoint[] = [mediaFile]
