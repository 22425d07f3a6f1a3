import type { Locale, Question } from '@gatehouse/contract'
import { Disclosure } from '@gatehouse/ui'
import type { LevelOf } from '../gate/gated.ts'
import { langAttribute } from '../i18n/index.ts'
import { createBlockContext } from './context.ts'
import { SimpleText } from './simple-text.tsx'

/** Questions below one another, each with its answer folded under it. */
export function Questions({ entries, lang, levelOf }: { entries: Question[]; lang: Locale; levelOf: LevelOf }) {
  return (
    <div className="prose disclosures">
      {entries.map((entry) => (
        <Disclosure key={entry.id} id={entry.slug} summary={entry.question} lang={langAttribute(entry.textLocale, lang)}>
          <SimpleText nodes={entry.answer} context={createBlockContext(entry.answer, lang, entry.textLocale, levelOf)} />
        </Disclosure>
      ))}
    </div>
  )
}
