import type { Config } from 'payload'

const maxBytes = 25 * 1024 * 1024

/** A picture of 25 MB has fewer, unless it was made to unfold: all of them stand in memory while it is resized. */
export const maxPixels = 100_000_000

/** A picture of this width or less has no smaller sizes. */
export const smallestSize = 320

/** For every upload of the CMS. Payload reads an upload into memory, so this also bounds what one request can take. */
export const uploadLimits: Config['upload'] = {
  limits: { fileSize: maxBytes, files: 1 },
  abortOnLimit: true,
  responseOnLimit: 'This file is larger than 25 MB. Please make it smaller and try again. · Ce fichier dépasse 25 Mo. Réduisez-le et réessayez.',
  safeFileNames: true,
  preserveExtension: 5,
}
