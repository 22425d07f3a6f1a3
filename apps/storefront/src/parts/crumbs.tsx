import type { Locale } from '@gatehouse/contract'
import { wordsOf } from '../i18n/index.ts'

/** Where the page stands. A step without a path is a word only: no page of that kind exists. */
export function Crumbs({ lang, steps }: { lang: Locale; steps: { label: string; path?: string; lang?: Locale | undefined }[] }) {
  const { crumbs, front } = wordsOf(lang).frame
  return (
    <nav className="crumbs" aria-label={crumbs}>
      <ol>
        {[{ label: front, path: '', lang: undefined }, ...steps].map(({ label, path, lang: stepLang }, index) => (
          <li key={index} lang={stepLang}>{path === undefined ? label : <a href={`/${lang}${path}`}>{label}</a>}</li>
        ))}
      </ol>
    </nav>
  )
}
