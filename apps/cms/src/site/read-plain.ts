import type { Locale } from '@gatehouse/contract'
import type { Payload } from 'payload'
import { asSystem } from '../access/index.ts'
import type { DocumentOf, Plain } from './documents.ts'

/** Documents of a collection without drafts, by id, in `locale` with English where a field has no French. */
export async function readPlain<C extends Plain>(payload: Payload, collection: C, ids: string[], locale: Locale): Promise<Map<string, DocumentOf<C>>> {
  const { docs } = await payload.find({
    collection: collection as Plain, where: { id: { in: ids } }, locale, fallbackLocale: 'en', depth: 0, pagination: false,
    ...asSystem('visitors read what is public through the storefront'),
  })
  return new Map(docs.map((document) => [document.id, document as DocumentOf<C>]))
}
