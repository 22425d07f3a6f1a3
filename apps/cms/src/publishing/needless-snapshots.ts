import { isDeepStrictEqual } from 'node:util'
import type { BaseDatabaseAdapter, CreateVersionArgs, DatabaseAdapterObj, FlattenedField } from 'payload'

type Data = Record<string, unknown>

/**
 * When one language is published, Payload writes the public version and behind it, as the newest, a draft that keeps what is
 * pending in the other languages. It does so where nothing is pending too, and then every text would be called changed for
 * good, with something to publish and something to revert. Such a draft isn't written.
 */
export function withoutNeedlessSnapshots(adapter: DatabaseAdapterObj): DatabaseAdapterObj {
  return {
    ...adapter,
    init: (args) => {
      const db = adapter.init(args)
      const createVersion = db.createVersion.bind(db) as (args: CreateVersionArgs) => Promise<unknown>
      // Payload reads nothing from what a snapshot's creation answers.
      const create = async (args: CreateVersionArgs) => (args.snapshot && await saysWhatIsPublic(db, args) ? null : createVersion(args))
      return Object.assign(db, { createVersion: create })
    },
  }
}

/** Whether the version just published holds the same as the draft that would stand behind it. */
async function saysWhatIsPublic(db: BaseDatabaseAdapter, { collectionSlug, parent, req, versionData }: CreateVersionArgs): Promise<boolean> {
  const { flattenedFields } = db.payload.collections[collectionSlug]?.config ?? {}
  if (!flattenedFields) return false
  const { docs } = await db.findVersions<Data>({
    collection: collectionSlug, limit: 1, locale: 'all', pagination: false, ...(req ? { req } : {}),
    where: { and: [{ parent: { equals: parent } }, { latest: { equals: true } }] },
  })
  const newest = docs[0]?.version as Data | undefined
  return newest?._status === 'published' && isDeepStrictEqual(contentOf(newest, flattenedFields), contentOf(versionData as Data, flattenedFields))
}

/** What a document says, the same however it was read: without its state, its joins, the ids of its rows, and what is empty. */
function contentOf(data: Data, fields: FlattenedField[]): unknown {
  const apart = new Set(['_status', 'createdAt', 'updatedAt', ...fields.filter(({ type }) => type === 'join').map(({ name }) => name)])
  return plain(JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(data).filter(([name]) => !apart.has(name))))))
}

function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(plain)
  const entries = Object.entries(value).filter(([name]) => !['id', '_id', '_uuid'].includes(name)).map(([name, inner]) => [name, plain(inner)] as const)
  return Object.fromEntries(entries.filter(([, inner]) => !isEmpty(inner)))
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'object' && Object.keys(value).length === 0)
