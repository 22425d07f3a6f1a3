import type { Metadata } from 'next'
import type { SlugParams } from '../../../../../../data/params.ts'
import { renderText, textMetadata } from '../../../../../text-route.tsx'

export const generateMetadata = ({ params }: SlugParams): Promise<Metadata> => textMetadata('articles', params)

export default function Page({ params }: SlugParams) {
  return renderText('articles', params)
}
