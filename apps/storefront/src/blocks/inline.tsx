import type { Inline, RichNodeOf } from '@gatehouse/contract'
import { Fragment, type ReactNode } from 'react'
import type { BlockContext } from './context.ts'

type TextNode = Extract<Inline, { type: 'text' }>
type LinkNode = Extract<Inline, { type: 'link' }>

/** Running text. A citation is held to the word before it, so that no line begins with a number. */
export function renderInline(nodes: Inline[], context: BlockContext): ReactNode {
  return nodes.map((node, index) => {
    const isBeforeCitation = nodes[index + 1]?.type === 'cite'
    switch (node.type) {
      case 'text': return <Fragment key={index}>{renderText(node, isBeforeCitation)}</Fragment>
      case 'linebreak': return <br key={index} />
      case 'cite': return <Fragment key={index}><Citation number={node.number} context={context} />{isBeforeCitation ? '\u00A0' : null}</Fragment>
      case 'link': return <Fragment key={index}><Link node={node} context={context} />{isBeforeCitation ? '\u00A0' : null}</Fragment>
      default: return node satisfies never
    }
  })
}

function renderText(node: TextNode, isBeforeCitation: boolean): ReactNode {
  let text: ReactNode = isBeforeCitation ? `${node.text.trimEnd()}\u00A0` : node.text
  if (node.subscript) text = <sub>{text}</sub>
  if (node.superscript) text = <sup>{text}</sup>
  if (node.italic) text = <em>{text}</em>
  if (node.bold) text = <strong>{text}</strong>
  return text
}

/** A link to the numbered source at the foot of the page. It works as it is; a small script opens a note beside the text. */
function Citation({ number, context }: { number: number; context: BlockContext }) {
  return <a className="cite" href={`#ref-${number}`} data-cite={number} aria-label={context.words.reference.label(number)}>{number}</a>
}

function Link({ node, context }: { node: LinkNode; context: BlockContext }) {
  const product = /^\/shop\/([^/?#]+)/.exec(node.href)?.[1]
  // The words are the author's own; the address of what is hidden isn't there.
  if (product !== undefined && context.levelOf(product) === null) return renderInline(node.children, context)
  const href = node.href.startsWith('/') ? `/${context.lang}${node.href === '/' ? '' : node.href}` : node.href
  return <a href={href}>{renderInline(node.children, context)}</a>
}

/** A list with its inner lists. */
export function List({ node, context }: { node: RichNodeOf<'list'>; context: BlockContext }) {
  const items = node.items.map((item, index) => (
    <li key={index}>{renderInline(item.children, context)}{item.list ? <List node={item.list} context={context} /> : null}</li>
  ))
  return node.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
}
