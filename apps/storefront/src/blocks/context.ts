import type { Locale, RichNode, RichText } from '@gatehouse/contract'
import type { LevelOf } from '../gate/gated.ts'
import { wordsOf, type Words } from '../i18n/index.ts'

export type TitleLevel = 2 | 3 | 4 | 5

/** What every renderer gets beside its node. */
export interface BlockContext {
  /** Language of the page: links stay in it, even from a text that is in the other. */
  lang: Locale
  /** Language of the text, whose words stand in the blocks: a table in English is headed in English. */
  textLocale: Locale
  words: Words
  /** The running number of each table and figure. */
  ordinals: ReadonlyMap<RichNode, number>
  /** The level of a block's own title: one below the heading that it stands under, so that the outline never skips. */
  titleLevels: ReadonlyMap<RichNode, TitleLevel>
  /** How far a product that the text names may go here; one that is hidden isn't named. */
  levelOf: LevelOf
}

const tables = new Set<RichNode['type']>(['comparisonTable', 'protocolTable', 'checklistTable'])

/** Numbers tables and figures, each kind by itself, in the order of the text. */
export function createBlockContext(nodes: RichText, lang: Locale, textLocale: Locale, levelOf: LevelOf): BlockContext {
  const ordinals = new Map<RichNode, number>()
  let table = 0
  let figure = 0
  for (const node of nodes) {
    if (tables.has(node.type)) ordinals.set(node, ++table)
    if (node.type === 'figure') ordinals.set(node, ++figure)
  }
  return { lang, textLocale, words: wordsOf(textLocale), ordinals, titleLevels: findTitleLevels(nodes), levelOf }
}

/** The level of each node's title, were it to have one. A text that begins with a block begins at the second level; a rule ends the section before it. */
export function findTitleLevels(nodes: RichText): Map<RichNode, TitleLevel> {
  let level: TitleLevel = 2
  return new Map(nodes.map((node) => {
    if (node.type === 'heading') level = (node.level + 1) as TitleLevel
    if (node.type === 'rule') level = 2
    return [node, level]
  }))
}
