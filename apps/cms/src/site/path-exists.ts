import type { Documents } from './documents.ts'
import { findId, findPlainBySlug } from './find-by-slug.ts'
import { documentAt, standingPaths } from './paths.ts'
import { findTopic } from './topic-texts.ts'

const standing = new Set<string>(standingPaths)

/** Whether a path below `/{lang}` has a page now. Notes what the answer depends on. */
export async function pathExists(documents: Documents, path: string): Promise<boolean> {
  if (standing.has(path)) return true
  const named = documentAt(path)
  if (!named) return false
  const { collection, slug } = named
  if (collection === 'topics') return (await findTopic(documents, slug)) !== null
  if (collection === 'authors') return (await findPlainBySlug(documents, 'authors', slug)) !== null
  return (await findId(documents, collection, slug)) !== null
}

/** The path, while it has a page. */
export const existingPath = async (documents: Documents, path: string): Promise<string | null> => ((await pathExists(documents, path)) ? path : null)
