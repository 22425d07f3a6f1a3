import type { AuthorView, Locale } from '@gatehouse/contract'
import { wordsOf } from '../../i18n/index.ts'
import { Crumbs } from '../../parts/crumbs.tsx'
import { ListedTexts } from '../../parts/listed-texts.tsx'
import { nameWithCredentials } from '../../parts/person.ts'

/** Someone who writes or reviews: who they are, and what of theirs is published. */
export function AuthorPage({ author, lang }: { author: AuthorView; lang: Locale }) {
  const { person, bio, wrote, reviewed, reviewPath } = author
  const words = wordsOf(lang).reading.author
  const lists = [{ id: 'written', title: words.wrote, texts: wrote }, { id: 'reviewed', title: words.reviewed, texts: reviewed }].filter(({ texts }) => texts.length > 0)
  return (
    <div className="wrap">
      <Crumbs lang={lang} steps={[{ label: words.crumb }, { label: person.name }]} />
      <header className="page-head person">
        <h1>{nameWithCredentials(person)}</h1>
        <p className="lead">{person.jobTitle}</p>
        {person.isDemo ? <p className="demo-label">{words.demo}</p> : null}
        {paragraphsOf(bio).map((paragraph, index) => <p key={index} className="bio">{paragraph}</p>)}
        {reviewed.length > 0 && reviewPath ? <p className="way-on"><a href={`/${lang}${reviewPath}`}>{words.howWeReview}</a></p> : null}
      </header>
      {lists.length === 0 ? <p className="empty">{words.nothingYet}</p> : null}
      {lists.map(({ id, title, texts }, index) => (
        <section key={id} className="gathered" aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          <ListedTexts texts={texts} lang={lang} level={3} more={words.more} isReviewerKnown={id === 'reviewed'} isFirst={index === 0} />
        </section>
      ))}
    </div>
  )
}

/** An empty line parts paragraphs; a single break is one that the writer's window made. */
const paragraphsOf = (text: string): string[] => text.split(/\n\s*\n/).map((paragraph) => paragraph.trim()).filter(Boolean)
