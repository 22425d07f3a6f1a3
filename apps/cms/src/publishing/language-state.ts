import type { FieldHook, SelectField } from 'payload'
import { words } from '../fields/words.ts'

export type LanguageState = 'ready' | 'withdrawn'

/**
 * Publishing a language makes it ready; one that was withdrawn by hand stays withdrawn. After a document was taken off the
 * site, its other languages start anew: they come back when they are published themselves, not along with this one.
 */
const markReady: FieldHook = ({ value, data, context, req, siblingDocWithLocales }) => {
  if (data?._status !== 'published' || context.isRestoringVersion) return value
  const all = siblingDocWithLocales?.languageState as Record<string, LanguageState | null> | undefined
  if (context.otherLanguagesStartAnew && all) {
    for (const locale of Object.keys(all)) if (locale !== req.locale && all[locale] === 'ready') all[locale] = null
  }
  return value === 'withdrawn' ? value : 'ready'
}

export const languageStateLabel = words('This language on the site', 'Cette langue sur le site')

/** Whether visitors get this document in the language being edited. Empty or withdrawn: the page shows the English text. */
export const languageStateField: SelectField = {
  name: 'languageState',
  type: 'select',
  localized: true,
  label: languageStateLabel,
  options: [
    { value: 'ready', label: words('Ready', 'Prête') },
    { value: 'withdrawn', label: words('Withdrawn', 'Retirée') },
  ],
  hooks: { beforeChange: [markReady] },
  admin: {
    position: 'sidebar',
    description: words(
      'Set to Ready when you publish this language. Choose Withdrawn and publish to take this language off the site again.',
      'Devient « Prête » quand vous publiez cette langue. Choisissez « Retirée » et publiez pour enlever cette langue du site.',
    ),
  },
}
