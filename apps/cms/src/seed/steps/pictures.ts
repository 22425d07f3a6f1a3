import { coverSlugs, drawCover } from '../art/covers.ts'
import { typeset } from '../authoring/typography.ts'
import { actAs, type SeedContext } from '../context.ts'
import { pictureDescriptions } from '../data/index.ts'

/** Draws and uploads the covers. */
export async function seedPictures(seed: SeedContext): Promise<number> {
  for (const slug of coverSlugs) {
    const data = Buffer.from(drawCover(slug)), { en, fr } = pictureDescriptions[slug]
    const { id } = await seed.payload.create({
      collection: 'media', depth: 0, data: { altEn: typeset(en, 'en'), altFr: typeset(fr, 'fr') },
      file: { data, name: `${slug}.svg`, mimetype: 'image/svg+xml', size: data.length },
      ...actAs(seed, 'editor'),
    })
    seed.ids.remember('media', slug, id)
  }
  return coverSlugs.length
}
