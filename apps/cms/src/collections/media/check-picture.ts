import { FileUploadError, ValidationError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import sharp from 'sharp'
import { say, words, type Words } from '../../fields/words.ts'
import { maxPixels, smallestSize } from './limits.ts'

const sentences = {
  otherKind: words('This isn’t a picture that pages can show: JPEG, PNG, WebP, AVIF, GIF or SVG.', 'Ce n’est pas une image que les pages peuvent montrer : JPEG, PNG, WebP, AVIF, GIF ou SVG.'),
  broken: words('This picture can’t be read to its end: it may have been cut off on its way. Save it again and try once more.', 'Cette image ne se lit pas jusqu’au bout : elle a peut-être été coupée en route. Enregistrez-la de nouveau et réessayez.'),
  tooManyPixels: words('This picture has more than 100 million pixels. Make it smaller and try again.', 'Cette image compte plus de 100 millions de pixels. Réduisez-la et réessayez.'),
  unsafeDrawing: words(
    'This drawing can’t be read, or holds what could run: a script, a link, a style sheet. Save it again as a plain SVG.',
    'Ce dessin est illisible ou contient ce qui pourrait s’exécuter : un script, un lien, une feuille de style. Enregistrez-le de nouveau comme simple SVG.',
  ),
}
const label = words('The file', 'Le fichier')
const formats = new Set(['jpeg', 'png', 'webp', 'avif', 'heif', 'gif'])

const refusal = (req: PayloadRequest, sentence: Words): ValidationError => {
  const language = req.i18n?.language
  return new ValidationError({ collection: 'media', errors: [{ path: 'file', label: say(language, label), message: say(language, sentence) }], req }, req.t)
}

const isDrawing = (data: Buffer): boolean => /^[\s\uFEFF]*</.test(data.subarray(0, 200).toString('utf8').replaceAll('\0', ''))

/**
 * Looks at a file before Payload makes smaller pictures of it: a few kilobytes can unfold to gigabytes. Its header is enough.
 * What a drawing holds is for Payload to say.
 */
export const checkPicture: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const data = req.file?.data
  if ((operation !== 'create' && operation !== 'update') || !data || isDrawing(data)) return args
  // Of nothing at all, sharp throws as it is made, before there is a promise to catch.
  const found = data.length === 0 ? null : await sharp(data, { limitInputPixels: false }).metadata().catch(() => null)
  if (!found || !formats.has(found.format)) throw refusal(req, sentences.otherKind)
  if (found.width * found.height > maxPixels) throw refusal(req, sentences.tooManyPixels)
  // A larger one is read to its end as its smaller sizes are made.
  if (found.width <= smallestSize && !(await sharp(data, { limitInputPixels: false }).stats().catch(() => null))) throw refusal(req, sentences.broken)
  return args
}

/** Payload says these in English, whatever the reader's language, and of a picture that is cut off not even the field. */
export function fileRefusalInOurWords(error: Error, req: PayloadRequest): ValidationError | null {
  if (error instanceof FileUploadError) return refusal(req, sentences.broken)
  const [first] = error instanceof ValidationError ? error.data.errors : []
  if (first?.path !== 'file') return null
  if (first.message.startsWith('SVG file')) return refusal(req, sentences.unsafeDrawing)
  return /^(Invalid MIME type|File type|Invalid file extension)/.test(first.message) ? refusal(req, sentences.otherKind) : null
}
