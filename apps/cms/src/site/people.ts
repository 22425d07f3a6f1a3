import type { Person } from '@gatehouse/contract'
import type { Author } from '../payload-types.ts'
import type { Documents } from './documents.ts'
import { idOf, idsOf } from './id-of.ts'

export const toPerson = ({ slug, name, jobTitle, credentials, isDemo }: Author): Person =>
  ({ slug, name, jobTitle, credentials: credentials ?? '', isDemo: isDemo === true })

export async function readPeople(documents: Documents, relations: unknown): Promise<Person[]> {
  return (await documents.plain('authors', idsOf(relations))).map(toPerson)
}

export async function readPerson(documents: Documents, relation: unknown): Promise<Person | null> {
  const id = idOf(relation)
  const [author] = id ? await documents.plain('authors', [id]) : []
  return author ? toPerson(author) : null
}
