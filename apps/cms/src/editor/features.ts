import {
  BlocksFeature, BoldFeature, IndentFeature, InlineToolbarFeature, ItalicFeature, LinkFeature, OrderedListFeature, ParagraphFeature, UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { TextFieldSingleValidation } from 'payload'
import { citation } from '../blocks/citation.ts'
import { say, words } from '../fields/words.ts'
import { isSafeAddress, longestAddress } from './safe-address.ts'

const wrongAddress = words(
  'Begin with / for a page of this site, # for a heading of this page, or https://, mailto: or tel:.',
  'Commencez par / pour une page de ce site, # pour un titre de cette page, ou https://, mailto: ou tel:.',
)

const validateAddress: TextFieldSingleValidation = (value, { siblingData, req }) =>
  (siblingData as { linkType?: string })?.linkType === 'internal' || isSafeAddress(value) || say(req?.i18n?.language, wrongAddress)

/** Links to what pages can reach: one of our own texts or products, or an address that a browser may safely open. */
const links = () =>
  LinkFeature({
    disableAutoLinks: true,
    enabledCollections: ['articles', 'guides', 'products', 'pages'],
    fields: ({ defaultFields }) => defaultFields
      .filter((field) => !('name' in field) || field.name !== 'newTab')
      .map((field) => ('name' in field && field.name === 'url' ? { ...field, maxLength: longestAddress, validate: validateAddress } as typeof field : field)),
  })

const citations = () => BlocksFeature({ inlineBlocks: [citation] })

const wordsAndLinks = () => [ParagraphFeature(), BoldFeature(), ItalicFeature(), links(), InlineToolbarFeature()]

/** Only lists may be indented: an indented paragraph means nothing to a reader. */
const lists = () => [UnorderedListFeature(), OrderedListFeature(), IndentFeature({ disabledNodes: ['paragraph', 'heading', 'quote'], disableTabNode: true })]

export const features = { citations, links, lists, wordsAndLinks }
