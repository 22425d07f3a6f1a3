import type { RichNodeOf } from '@gatehouse/contract'
import { Callout } from '@gatehouse/ui'
import { WithDay } from '../parts/day.tsx'
import type { BlockContext } from './context.ts'
import { SimpleText } from './simple-text.tsx'

/** Note, caution or legal notice; a legal one says where it applies and when its text was checked. */
export function CalloutBlock({ node, context }: { node: RichNodeOf<'callout'>; context: BlockContext }) {
  const kind = context.words.block.callout[node.tone]
  return (
    <Callout tone={node.tone} kind={kind} title={node.title} meta={node.tone === 'legal' ? <LegalMeta node={node} context={context} /> : undefined}>
      <SimpleText nodes={node.body} context={context} />
    </Callout>
  )
}

function LegalMeta({ node: { place, checkedOn, nextCheckOn }, context: { words, textLocale } }: { node: RichNodeOf<'callout'>; context: BlockContext }) {
  const { appliesTo, textChecked, nextCheck, notAdvice } = words.block
  return (
    <>
      {place ? `${appliesTo(place)} ` : null}
      {checkedOn ? <><WithDay lang={textLocale} iso={checkedOn} words={textChecked} />{' '}</> : null}
      {nextCheckOn ? <><WithDay lang={textLocale} iso={nextCheckOn} words={nextCheck} />{' '}</> : null}
      {notAdvice}
    </>
  )
}
