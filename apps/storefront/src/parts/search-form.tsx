import { maxSearchLength, type Locale } from '@gatehouse/contract'
import { searchWords } from '../i18n/search.ts'

interface SearchFormProps {
  lang: Locale
  /** Makes the field's id: a page may have the form twice. */
  id: string
  /** What was asked last; it stays in the field. */
  typed?: string
  /** What to mend, beside the field. */
  problem?: string | undefined
  /** Small, with its label for screen readers only: in the header. */
  isCompact?: boolean
}

/** A plain form that leads to the page of results: it needs no script. */
export function SearchForm({ lang, id, typed = '', problem, isCompact = false }: SearchFormProps) {
  const words = searchWords[lang]
  const hint = isCompact ? undefined : `${id}-hint`
  const error = problem ? `${id}-error` : undefined
  return (
    <form role="search" aria-label={isCompact ? words.title : words.label} action={`/${lang}/search`} method="get" className={isCompact ? 'search-form compact' : 'search-form'}>
      <label htmlFor={id} className={isCompact ? 'visually-hidden' : undefined}>{words.label}</label>
      {problem ? <p className="field-error" id={error}>{problem}</p> : null}
      <div className="search-row">
        {/* Nothing is remembered by the browser: what people look for here is their own. */}
        <input
          id={id} name="q" type="search" defaultValue={typed} maxLength={problem ? undefined : maxSearchLength} placeholder={isCompact ? words.title : undefined} autoComplete="off" autoCapitalize="none" enterKeyHint="search"
          aria-invalid={problem ? true : undefined} aria-describedby={[error, hint].filter(Boolean).join(' ') || undefined}
        />
        <button type="submit">{isCompact ? <><Lens /><span className="visually-hidden">{words.button}</span></> : words.button}</button>
      </div>
      {hint ? <p className="meta" id={hint}>{words.hint}</p> : null}
    </form>
  )
}

export function Lens() {
  return (
    <svg className="lens" viewBox="0 0 18 18" aria-hidden="true">
      <circle cx="7.75" cy="7.75" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="m11.8 11.8 4 4" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
    </svg>
  )
}
