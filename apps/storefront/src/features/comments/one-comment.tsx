import type { Locale, ShownComment } from '@gatehouse/contract'
import { langAttribute, wordsOf } from '../../i18n/index.ts'
import { Day } from '../../parts/day.tsx'

interface OneCommentProps {
  /** Before it is sent it has neither an id nor a day. */
  comment: Pick<ShownComment, 'name' | 'text' | 'language'> & Partial<Pick<ShownComment, 'id' | 'writtenOn'>>
  lang: Locale
  /** Its own address. */
  href?: string
}

/** What somebody wrote: text and nothing else, whatever it looks like. It may be in another script than the page. */
export function OneComment({ comment: { id, name, text, language, writtenOn }, lang, href }: OneCommentProps) {
  const textLang = langAttribute(language, lang)
  const day = writtenOn ? <Day lang={lang} iso={writtenOn} /> : null
  return (
    <article className="comment" id={id ? `comment-${id}` : undefined}>
      <header>
        <b><bdi>{name}</bdi></b>{' '}
        {href ? <a href={href}><span className="visually-hidden">{wordsOf(lang).comments.linkTo(name)} </span>{day}</a> : day}
      </header>
      <div className="comment-text" lang={textLang} dir="auto">
        {text.split(/\n\n+/).map((paragraph, index) => <p key={index} dir="auto">{paragraph}</p>)}
      </div>
    </article>
  )
}
