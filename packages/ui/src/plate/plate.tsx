interface PlateProps {
  src: string
  /** Empty where the words beside it say the same. */
  alt: string
  width: number
  height: number
  /** Language of `alt` where it isn't the page's. */
  lang?: string | undefined
  /** Narrower renditions, narrowest first. */
  renditions?: { url: string; width: number }[]
  /** How wide the plate stands, as in `<img sizes>`. Needed only with renditions. */
  sizes?: string
  shape: 'wide' | 'tall' | 'own'
  /** Focal point in per cent; the middle if left out. */
  focus?: { x: number; y: number }
  /** True for the one picture that opens a page: it is fetched at once. All others wait until they are near. */
  isFirst?: boolean
}

/** A picture in its frame, square-cornered like a page of a field guide. The frame has its size before the picture comes. */
export function Plate({ src, alt, width, height, lang, renditions = [], sizes, shape, focus, isFirst = false }: PlateProps) {
  const srcSet = renditions.length ? [...renditions.map((r) => `${r.url} ${r.width}w`), `${src} ${width}w`].join(', ') : undefined
  const isOffCentre = focus && (focus.x !== 50 || focus.y !== 50)
  return (
    <div className={`plate plate-${shape}`}>
      <img
        src={src} srcSet={srcSet} sizes={srcSet ? sizes : undefined} alt={alt} lang={lang} width={width} height={height}
        loading={isFirst ? undefined : 'lazy'} fetchPriority={isFirst ? 'high' : undefined} decoding={isFirst ? undefined : 'async'}
        style={isOffCentre ? { objectPosition: `${focus.x}% ${focus.y}%` } : undefined}
      />
    </div>
  )
}

/** The frame without a picture: keeps its place and its ground. */
export function EmptyPlate({ shape }: { shape: 'wide' | 'tall' }) {
  return <div className={`plate plate-${shape}`} aria-hidden="true" />
}
