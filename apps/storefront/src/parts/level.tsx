import { LevelMark, type LevelShape } from '@gatehouse/ui'
import type { ShownLevel } from '../gate/answers.ts'
import type { Words } from '../i18n/index.ts'

const shapes = { purchase: 'disc', display: 'half-disc', information: 'dotted-ring' } as const satisfies Record<ShownLevel, LevelShape>

/** How far one may go with a product, in its shape and word. */
export function Level({ level, words }: { level: ShownLevel; words: Words }) {
  return <LevelMark shape={shapes[level]} word={words.level[level]} />
}
