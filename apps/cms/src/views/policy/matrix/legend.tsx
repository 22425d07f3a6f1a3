import { LevelChip } from '../level.tsx'
import type { MatrixWords } from './words.ts'

/** What the cells show, and how to go about in them. */
export function Legend({ words, language }: { words: MatrixWords; language: string }) {
  return (
    <div className="matrix__legend">
      <ul aria-label={words.key}>
        {(['purchase', 'display', 'information', 'hidden'] as const).map((level) => <li key={level}><LevelChip level={level} language={language} /></li>)}
        <li><i>+</i> {words.flags.duty}</li>
        <li><i className="matrix__stale">!</i> {words.flags.stale}</li>
        <li><i>↑</i> {words.flags.more}</li>
        <li><i>≠</i> {words.flags.parts}</li>
      </ul>
      <p className="desk-hint" id="matrix-keys">{words.keys}</p>
    </div>
  )
}
