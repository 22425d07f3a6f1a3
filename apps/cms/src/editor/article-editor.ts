import {
  BlockquoteFeature, BlocksFeature, FixedToolbarFeature, HeadingFeature, HorizontalRuleFeature, lexicalEditor, SubscriptFeature, SuperscriptFeature,
} from '@payloadcms/richtext-lexical'
import { articleBlocks } from '../blocks/index.ts'
import { citation } from '../blocks/citation.ts'
import { features } from './features.ts'

/** The text of an article, a guide or a page. The title of the page is its h1, so headings here start at h2. */
export const articleEditor = lexicalEditor({
  features: () => [
    FixedToolbarFeature(),
    ...features.wordsAndLinks(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    SubscriptFeature(),
    SuperscriptFeature(),
    ...features.lists(),
    BlockquoteFeature(),
    HorizontalRuleFeature(),
    BlocksFeature({ blocks: articleBlocks, inlineBlocks: [citation] }),
  ],
})
