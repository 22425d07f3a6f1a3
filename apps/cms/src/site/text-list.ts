import type { TextListView } from '@gatehouse/contract'
import type { TextKind } from './cards.ts'
import type { Documents } from './documents.ts'
import { kindOf, listTexts } from './listed-texts.ts'
import { readTopicLinks } from './topic-texts.ts'

export const readTextList = async (documents: Documents, kind: TextKind): Promise<TextListView> => ({
  kind: kindOf(kind),
  texts: await listTexts(documents, kind),
  topics: await readTopicLinks(documents),
})
