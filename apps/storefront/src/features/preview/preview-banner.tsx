import type { Locale } from '@gatehouse/contract'
import { wordsOf } from '../../i18n/index.ts'

export function PreviewBanner({ lang }: { lang: Locale }) {
  const { banner, explanation } = wordsOf(lang).preview
  return <aside className="preview-banner"><p className="wrap"><b>{banner}</b> <span>{explanation}</span></p></aside>
}
