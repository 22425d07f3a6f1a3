import type { AuthorView } from '@gatehouse/contract'
import type { Documents } from './documents.ts'
import { findPlainBySlug } from './find-by-slug.ts'
import { listTextsOfBothKinds } from './listed-texts.ts'
import { existingPath } from './path-exists.ts'
import { reviewPagePath } from './paths.ts'
import { toPerson } from './people.ts'

/** A profile is public as soon as it is saved, whatever of theirs is published. */
export async function readAuthor(documents: Documents, slug: string): Promise<AuthorView | null> {
  const author = await findPlainBySlug(documents, 'authors', slug)
  return author && {
    person: toPerson(author),
    bio: author.bio ?? '',
    wrote: await listTextsOfBothKinds(documents, { authors: { in: [author.id] } }),
    reviewed: await listTextsOfBothKinds(documents, { reviewer: { equals: author.id } }),
    reviewPath: await existingPath(documents, reviewPagePath),
  }
}
