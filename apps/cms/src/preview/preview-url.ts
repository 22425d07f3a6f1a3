import { signPreview, type PreviewTarget } from './preview-token.ts'

/** The storefront's address of a draft, signed for this document and language alone. */
export function previewUrl(
  target: PreviewTarget,
  { storefrontUrl, secret, now = Date.now() }: { storefrontUrl: string; secret: string; now?: number },
): string {
  return `${storefrontUrl.replace(/\/$/, '')}/preview/${signPreview(target, { secret, now })}`
}
