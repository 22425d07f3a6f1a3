import type { Picture as PictureData } from '@gatehouse/contract'
import { EmptyPlate, Plate } from '@gatehouse/ui'

interface PictureProps {
  picture: PictureData | null
  shape: 'wide' | 'tall'
  /** As in `<img sizes>`: how wide the plate stands at which width of the window. */
  sizes: string
  /** True where the words beside the picture say what it shows, as in a small thumb. */
  isDecorative?: boolean
  isFirst?: boolean
}

/** A picture of the CMS in its frame; without one, the empty frame keeps the place. */
export function Picture({ picture, shape, sizes, isDecorative = false, isFirst = false }: PictureProps) {
  if (!picture) return <EmptyPlate shape={shape} />
  const { url, alt, width, height, focalX, focalY } = picture
  return (
    <Plate
      src={url} alt={isDecorative ? '' : alt} width={width} height={height} renditions={picture.sizes} sizes={sizes}
      shape={shape} focus={{ x: focalX, y: focalY }} isFirst={isFirst}
    />
  )
}
