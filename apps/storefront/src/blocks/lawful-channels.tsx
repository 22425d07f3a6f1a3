import type { RichNodeOf } from '@gatehouse/contract'
import type { BlockContext } from './context.ts'
import { renderInline } from './inline.tsx'

/** Lawful ways, numbered by nothing but their order: what each asks and who acts. */
export function LawfulChannels({ node, context }: { node: RichNodeOf<'lawfulChannels'>; context: BlockContext }) {
  const level = context.titleLevels.get(node) ?? 2
  const Title = `h${level}` as const
  const Name = `h${level + 1}` as 'h3' | 'h4' | 'h5' | 'h6'
  return (
    <section className="lawful">
      <Title className="lawful-title">{node.title}</Title>
      <ol className="ways">
        {node.channels.map((channel, index) => (
          <li key={index}>
            <Name>{channel.name}</Name>
            <div>
              <p>{renderInline(channel.text, context)}</p>
              {channel.whoActs ? <p className="meta">{context.words.block.whoActs(channel.whoActs)}</p> : null}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
