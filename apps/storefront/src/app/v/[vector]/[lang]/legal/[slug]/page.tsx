import type { Metadata } from 'next'
import type { SlugParams } from '../../../../../../data/params.ts'
import { renderStanding, standingMetadata } from '../../../../../standing-route.tsx'

export const generateMetadata = ({ params }: SlugParams): Promise<Metadata> => standingMetadata('legal/', params)

export default function Page({ params }: SlugParams) {
  return renderStanding('legal/', params)
}
