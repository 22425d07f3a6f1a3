import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { features } from './features.ts'

/** Paragraphs and lists: for answers, callouts and the parts of a product's page. */
export const shortEditor = lexicalEditor({
  features: () => [...features.wordsAndLinks(), ...features.lists(), features.citations()],
})
