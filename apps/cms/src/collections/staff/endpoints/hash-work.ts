import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(pbkdf2)

/** The work that Payload does to compare a password (its parameters: a test holds them together), for nothing. */
export const payloadHash = { iterations: 600_000, keyLength: 32, digest: 'sha256' } as const

export async function doHashWork(password: string): Promise<void> {
  await derive(password, randomBytes(32).toString('hex'), payloadHash.iterations, payloadHash.keyLength, payloadHash.digest)
}
