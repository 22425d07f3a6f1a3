import type { Locale } from '@gatehouse/contract'
import type { Answer } from '../../gate/answers.ts'
import { wordsOf } from '../../i18n/index.ts'
import { typeset } from '../../i18n/typeset.ts'
import { citation } from '../../parts/rule-words.tsx'

/** The lawful ways that rules name where the answer is made: those that the law points to, and those that a rule leaves open. */
export function LawfulWays({ answer, lang }: { answer: Answer; lang: Locale }) {
  const { gate } = wordsOf(lang)
  const channels = answer.duties.filter(({ duty }) => duty === 'channel').map(({ id, notice, source }) => ({ id, text: notice[lang], source }))
  const alternatives = [...answer.binding, ...answer.duties].flatMap(({ id, alternatives: named, source }) => (named ? [{ id: `${id}-alternatives`, text: named[lang], source }] : []))
  const ways = [...channels, ...alternatives]
  if (ways.length === 0) return null
  return (
    <section className="detail" aria-labelledby="lawful-ways">
      <h2 id="lawful-ways">{gate.ways}</h2>
      <ul className="ways lawful-ways">
        {ways.map(({ id, text, source }) => {
          const cited = citation({ source }, lang)
          return (
            <li key={id}>
              <p>{typeset(lang, text)}</p>
              <p className="meta">{gate.source}{lang === 'fr' ? '\u00A0' : ''}: <span lang={cited.lang}>{source.url ? <a href={source.url}>{cited.text}</a> : cited.text}</span></p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
