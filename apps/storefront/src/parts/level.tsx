import { LevelMark } from '@gatehouse/ui'
import type { Words } from '../i18n/index.ts'

/** The level of a product in its shape and word. With no rules in the house, every product is information. */
export function Level({ words }: { words: Words }) {
  return <LevelMark shape="dotted-ring" word={words.level.information} />
}
