import type { Locale, RuleNotice } from '@gatehouse/contract'
import { langAttribute } from '../i18n/index.ts'
import { typeset } from '../i18n/typeset.ts'

/** A law is cited in the page's language where it is published in it, else under the title that the rules' record bears: in English. */
export function citation({ source: { title, section, fr } }: Pick<RuleNotice, 'source'>, lang: Locale): { text: string; lang: Locale | undefined } {
  if (lang === 'fr' && fr) return { text: typeset('fr', fr), lang: undefined }
  return { text: typeset(lang, [title, section].filter(Boolean).join(', ')), lang: langAttribute('en', lang) }
}

/** What a rule says to visitors. Where the law fixes the wording in the other language, that stands beside it. */
export function Notice({ rule: { notice, fixedIn }, lang }: { rule: Pick<RuleNotice, 'notice' | 'fixedIn'>; lang: Locale }) {
  const isFixedElsewhere = fixedIn !== undefined && fixedIn !== lang
  return (
    <>
      {typeset(lang, notice[lang])}
      {isFixedElsewhere ? <> <span className="gate-fixed" lang={langAttribute(fixedIn, lang)}>{typeset(fixedIn, notice[fixedIn])}</span></> : null}
    </>
  )
}

/** The source of a rule, as a link where there is one to read. */
export function Cited({ rule, lang }: { rule: Pick<RuleNotice, 'source'>; lang: Locale }) {
  const { text, lang: textLang } = citation(rule, lang)
  return <span lang={textLang}>{rule.source.url ? <a href={rule.source.url}>{text}</a> : text}</span>
}
