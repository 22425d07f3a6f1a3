import type { RichNodeOf } from '@gatehouse/contract'
import { Callout } from '@gatehouse/ui'
import { formatDate } from '../i18n/format.ts'
import type { BlockContext } from './context.ts'
import { SimpleText } from './simple-text.tsx'

/** Note, caution or legal notice; a legal one says where it applies and when its text was checked. */
export function CalloutBlock({ node, context }: { node: RichNodeOf<'callout'>; context: BlockContext }) {
  const kind = context.words.block.callout[node.tone]
  return (
    <Callout tone={node.tone} kind={kind} title={node.title} meta={node.tone === 'legal' ? legalMeta(node, context) : undefined}>
      <SimpleText nodes={node.body} context={context} />
    </Callout>
  )
}

function legalMeta({ place, checkedOn, nextCheckOn }: RichNodeOf<'callout'>, { words, textLocale }: BlockContext): string {
  const { appliesTo, textChecked, nextCheck, notAdvice } = words.block
  return [
    place && appliesTo(place),
    checkedOn && textChecked(formatDate(textLocale, checkedOn)),
    nextCheckOn && nextCheck(formatDate(textLocale, nextCheckOn)),
    notAdvice,
  ].filter(Boolean).join(' ')
}
