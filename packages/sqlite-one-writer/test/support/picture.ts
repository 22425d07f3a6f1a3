import sharp from 'sharp'

/** A JPEG of about 20 MB, as a good camera makes them: 24 megapixels, too noisy to compress well. Takes a few seconds. */
export async function bigPicture(): Promise<Buffer> {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 30 }
  return sharp({ create: { width: 6_000, height: 4_000, channels: 3, background: '#789', noise } }).jpeg({ quality: 96 }).toBuffer()
}
