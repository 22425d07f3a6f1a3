import type { RichNode, RichNodeOf } from '@gatehouse/contract'
import { DataTable } from '@gatehouse/ui'
import type { BlockContext } from './context.ts'
import { renderInline } from './inline.tsx'

interface Props<T extends RichNode['type']> { node: RichNodeOf<T>; context: BlockContext }

function Caption({ node, context }: Props<'comparisonTable' | 'protocolTable' | 'checklistTable'>) {
  return <><span>{context.words.block.table(context.ordinals.get(node) ?? 1)}</span> {node.caption}</>
}

export function QuickSummary({ node, context }: Props<'quickSummary'>) {
  const { inShort, takeaway, explanation } = context.words.block
  const rows = node.rows.map((row) => ({ header: row.takeaway, cells: [renderInline(row.explanation, context)] }))
  return <DataTable look="summary" caption={inShort} columns={[takeaway, explanation]} rows={rows} />
}

export function ComparisonTable({ node, context }: Props<'comparisonTable'>) {
  const rows = node.rows.map(({ header, cells }) => ({ header: renderInline(header, context), cells: cells.map((cell) => renderInline(cell, context)) }))
  return <DataTable caption={<Caption node={node} context={context} />} columns={node.columns} rows={rows} note={node.note} isWide={node.columns.length > 3} />
}

export function ProtocolTable({ node, context }: Props<'protocolTable'>) {
  const { item, stated, meaning } = context.words.block
  const rows = node.rows.map((row) => ({ header: row.item, cells: [renderInline(row.stated, context), renderInline(row.meaning, context)] }))
  return <DataTable look="numbered" caption={<Caption node={node} context={context} />} columns={[item, stated, meaning]} rows={rows} note={node.note} />
}

/** The boxes are the reader's own, for this visit or on paper: nothing is sent anywhere. */
export function ChecklistTable({ node, context }: Props<'checklistTable'>) {
  const { step, status, done, doneStep } = context.words.block
  const rows = node.rows.map((row) => ({ header: row.step, cells: [row.status, <input key="done" type="checkbox" aria-label={doneStep(row.step)} />] }))
  return <DataTable look="check" caption={<Caption node={node} context={context} />} columns={[step, status, done]} rows={rows} />
}
