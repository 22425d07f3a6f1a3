import type { ReactNode } from 'react'

/** The four shapes, from open to closed: they differ without colour, and never stand without their word. */
export type LevelShape = 'disc' | 'half-disc' | 'dotted-ring' | 'broken-ring'

const drawings: Record<LevelShape, ReactNode> = {
  'disc': <circle cx="7" cy="7" r="6.8" fill="currentColor" />,
  'half-disc': <><circle cx="7" cy="7" r="6" fill="none" stroke="currentColor" strokeWidth="1.6" /><path d="M7 1a6 6 0 0 0 0 12z" fill="currentColor" /></>,
  'dotted-ring': <><circle cx="7" cy="7" r="6" fill="none" stroke="currentColor" strokeWidth="1.6" /><circle cx="7" cy="7" r="1.5" fill="currentColor" /></>,
  'broken-ring': <circle cx="7" cy="7" r="6" fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="3.2 3.08" />,
}

/** A level as a shape first, a word second, a colour third. The shape is hidden from screen readers; the word is not. */
export function LevelMark({ shape, word }: { shape: LevelShape; word: string }) {
  return (
    <span className={`level level-${shape}`}>
      <svg viewBox="0 0 14 14" aria-hidden="true">{drawings[shape]}</svg>
      <span>{word}</span>
    </span>
  )
}
