import { wordsOf } from '../../../i18n/index.ts'

/** A token that has run out says no language: both stand here. */
export default function SpentPreview() {
  return (
    <main id="main" className="wrap">
      {(['en', 'fr'] as const).map((lang) => (
        <div className="plain-page" key={lang} lang={lang}>
          <h1>{wordsOf(lang).preview.spentTitle}</h1>
          <p className="lead">{wordsOf(lang).preview.spentText}</p>
        </div>
      ))}
    </main>
  )
}
