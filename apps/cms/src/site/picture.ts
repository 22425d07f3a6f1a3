import type { Locale, Picture } from '@gatehouse/contract'
import type { Media } from '../payload-types.ts'
import type { Documents } from './documents.ts'
import { idOf, idsOf } from './id-of.ts'

/** The storefront's own address of a file: it fetches the bytes from here by name. */
const urlOf = (filename: string): string => `/media/${encodeURIComponent(filename)}`

/** A picture as pages show it, or null for what is gone, in the trash, or no picture. */
export function toPicture(media: Media, locale: Locale): Picture | null {
  const { filename, width, height } = media
  if (!filename || !width || !height) return null
  const sizes = Object.values(media.sizes ?? {}).flatMap((size) =>
    size?.filename && size.width && size.height ? [{ url: urlOf(size.filename), width: size.width, height: size.height }] : [])
  return {
    url: urlOf(filename),
    alt: locale === 'fr' ? media.altFr : media.altEn,
    width,
    height,
    sizes: sizes.sort((a, b) => a.width - b.width),
    focalX: media.focalX ?? 50,
    focalY: media.focalY ?? 50,
  }
}

export async function readPicture(documents: Documents, relation: unknown): Promise<Picture | null> {
  const id = idOf(relation)
  const [media] = id ? await documents.plain('media', [id]) : []
  return media ? toPicture(media, documents.locale) : null
}

export async function readPictures(documents: Documents, relations: unknown): Promise<Picture[]> {
  const all = await documents.plain('media', idsOf(relations))
  return all.flatMap((media) => toPicture(media, documents.locale) ?? [])
}
