import type { Metadata } from 'next'
import type { SlugParams } from '../../../../../../../data/params.ts'
import { renderWrite, writeMetadata } from '../../../../../../../app/comment-route.tsx'

export const generateMetadata = ({ params }: SlugParams): Promise<Metadata> => writeMetadata('guides', params)

export default function Page({ params }: SlugParams) {
  return renderWrite('guides', params)
}
