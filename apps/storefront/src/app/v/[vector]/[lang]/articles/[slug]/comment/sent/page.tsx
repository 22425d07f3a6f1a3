import type { Metadata } from 'next'
import type { SlugParams } from '../../../../../../../../data/params.ts'
import { renderSent, sentMetadata } from '../../../../../../../../app/comment-route.tsx'

export const generateMetadata = ({ params }: SlugParams): Promise<Metadata> => sentMetadata('articles', params)

export default function Page({ params }: SlugParams) {
  return renderSent('articles', params)
}
