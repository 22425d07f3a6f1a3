import type { Level } from '@gatehouse/policy'
import { say, words } from '../../fields/words.ts'

/** The levels as staff read them. */
export const levelNames = {
  hidden: words('Hidden', 'Caché'),
  information: words('Information', 'Information'),
  display: words('Display', 'Affichage'),
  purchase: words('Purchase', 'Achat'),
} as const

const levels: readonly Level[] = ['hidden', 'information', 'display', 'purchase']

/** From a broken ring to a full disc: told apart without colour. */
const shapes = {
  hidden: <circle cx="7" cy="7" r="6" fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2.4 2.31" />,
  information: <><circle cx="7" cy="7" r="6" fill="none" stroke="currentColor" strokeWidth="1.6" /><circle cx="7" cy="7" r="1.5" fill="currentColor" /></>,
  display: <><circle cx="7" cy="7" r="6" fill="none" stroke="currentColor" strokeWidth="1.6" /><path d="M7 1a6 6 0 0 0 0 12z" fill="currentColor" /></>,
  purchase: <circle cx="7" cy="7" r="6" fill="currentColor" />,
}

export const LevelShape = ({ level }: { level: Level }) => <svg className="desk-level__shape" viewBox="0 0 14 14" aria-hidden="true">{shapes[level]}</svg>

/** A level by its word, its colour and its shape. */
export function LevelChip({ level, language }: { level: Level; language: string | undefined }) {
  return <span className={`desk-level desk-level--${level}`}><LevelShape level={level} />{say(language, levelNames[level])}</span>
}

/** The shapes once for a page that shows very many, to be used by `LevelUse`. */
export const LevelSprite = () => (
  <svg className="desk-unseen" aria-hidden="true">
    {levels.map((level) => <symbol key={level} id={`level-${level}`} viewBox="0 0 14 14">{shapes[level]}</symbol>)}
  </svg>
)

export const LevelUse = ({ level }: { level: Level }) => <svg className="desk-level__shape" aria-hidden="true"><use href={`#level-${level}`} /></svg>
