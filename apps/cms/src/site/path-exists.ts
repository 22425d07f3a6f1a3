import type { Documents } from './documents.ts'
import { documentAt, standingPaths } from './paths.ts'
import { findId } from './find-by-slug.ts'

const standing = new Set<string>(standingPaths)

/** Whether a path below `/{lang}` has a page now. Notes what the answer depends on. */
export async function pathExists(documents: Documents, path: string): Promise<boolean> {
  if (standing.has(path)) return true
  const named = documentAt(path)
  return named !== null && (await findId(documents, named.collection, named.slug)) !== null
}
