import { pbkdf2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { ValidationError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { asSystem } from '../../../access/index.ts'
import { payloadHash } from '../endpoints/hash-work.ts'

const derive = promisify(pbkdf2)

interface UpdateArgs { id?: string | number; data?: Record<string, unknown>; overrideAccess?: boolean }

/**
 * Whoever finds a screen left open could else make the account their own: one's own password is changed with the old one
 * only. Payload ends the account's other sessions with the change.
 */
export const requireCurrentPassword: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { id, data, overrideAccess } = args as UpdateArgs
  if (operation !== 'update' || !data) return args
  const { currentPassword, ...rest } = data
  const changes = data.password !== undefined && data.password !== null && data.password !== ''
  if (!overrideAccess && changes) {
    if (id === undefined) throw refusal(req, 'password', 'A password is changed for one account at a time.', 'Un mot de passe se change pour un seul compte à la fois.')
    if (String(id) === String(req.user?.id) && !(await isCurrent(req, id, currentPassword))) {
      throw refusal(req, 'currentPassword', 'This isn’t your current password.', 'Ce n’est pas votre mot de passe actuel.')
    }
  }
  // Asked for, compared, and kept nowhere.
  return { ...args, data: rest }
}

const refusal = (req: PayloadRequest, path: string, en: string, fr: string): ValidationError =>
  new ValidationError({ collection: 'staff', errors: [{ path, message: req.i18n?.language === 'fr' ? fr : en }], req })

async function isCurrent(req: PayloadRequest, id: string | number, given: unknown): Promise<boolean> {
  if (typeof given !== 'string' || given === '') return false
  const account = await req.payload.findByID({ collection: 'staff', id, depth: 0, showHiddenFields: true, ...asSystem('compares one’s own password', req) })
  const { hash, salt } = account as { hash?: unknown; salt?: unknown }
  if (typeof hash !== 'string' || typeof salt !== 'string') return false
  const stored = Buffer.from(hash.slice(hash.indexOf(':') + 1), 'hex')
  const derived = await derive(given, salt, payloadHash.iterations, payloadHash.keyLength, payloadHash.digest)
  return stored.length === derived.length && timingSafeEqual(stored, derived)
}
