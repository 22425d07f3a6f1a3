import { z } from 'zod'

/** A picture as pages use it. `url` is below the storefront's own `/media/`; `alt` is in the language of the page. */
export const pictureSchema = z.object({
  url: z.string().startsWith('/media/'),
  alt: z.string(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  /** Smaller renditions (WebP), narrowest first; empty for drawings (SVG). */
  sizes: z.array(z.object({ url: z.string().startsWith('/media/'), width: z.number().int().positive(), height: z.number().int().positive() })),
  /** Focal point in per cent of width and height. */
  focalX: z.number().min(0).max(100),
  focalY: z.number().min(0).max(100),
})
export type Picture = z.infer<typeof pictureSchema>
