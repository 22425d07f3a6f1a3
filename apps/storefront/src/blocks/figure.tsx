import type { RichNodeOf } from '@gatehouse/contract'
import { Plate } from '@gatehouse/ui'
import type { BlockContext } from './context.ts'
import { renderInline } from './inline.tsx'

/** A picture with its number, caption and credit, in its own proportions. */
export function Figure({ node, context }: { node: RichNodeOf<'figure'>; context: BlockContext }) {
  const { picture, caption, credit } = node
  return (
    <figure>
      <Plate src={picture.url} alt={picture.alt} width={picture.width} height={picture.height} renditions={picture.sizes} sizes="(min-width: 40rem) 37.5rem, 100vw" shape="own" />
      <figcaption>
        <b>{context.words.block.figure(context.ordinals.get(node) ?? 1)}</b> {renderInline(caption, context)}
        {credit ? <span className="credit"> {credit}</span> : null}
      </figcaption>
    </figure>
  )
}
