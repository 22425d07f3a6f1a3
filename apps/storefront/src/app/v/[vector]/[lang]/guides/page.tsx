import type { Metadata } from 'next'
import type { PageParams } from '../../../../../data/params.ts'
import { renderTextList, textListMetadata } from '../../../../text-list-route.tsx'

export const generateMetadata = ({ params }: PageParams): Promise<Metadata> => textListMetadata('guides', params)

export default function Page({ params }: PageParams) {
  return renderTextList('guides', params)
}
