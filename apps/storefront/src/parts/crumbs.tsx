import type { Locale } from '@gatehouse/contract'
import { env } from '../env.ts'
import { wordsOf } from '../i18n/index.ts'
import { describeCrumbs, type Step } from '../structured-data/about-crumbs.ts'
import { JsonLd } from '../structured-data/json-ld.tsx'

/** Where the page stands, for people and for machines. A step without a path is a word only: no page of that kind exists. */
export function Crumbs({ lang, steps }: { lang: Locale; steps: Step[] }) {
  const { crumbs, front } = wordsOf(lang).frame
  const all: Step[] = [{ label: front, path: '' }, ...steps]
  return (
    <>
      <nav className="crumbs" aria-label={crumbs}>
        <ol>
          {all.map(({ label, path, lang: stepLang }, index) => (
            <li key={index} lang={stepLang}>{path === undefined ? label : <a href={`/${lang}${path}`}>{label}</a>}</li>
          ))}
        </ol>
      </nav>
      <JsonLd data={describeCrumbs(env().PUBLIC_STOREFRONT_URL, lang, all)} />
    </>
  )
}
