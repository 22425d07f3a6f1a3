import type { Locale, RegionView } from '@gatehouse/contract'
import { wordsOf } from '../../i18n/index.ts'
import { Crumbs } from '../../parts/crumbs.tsx'
import { ProblemSummary } from '../../parts/problem-summary.tsx'
import { EvidenceOfPlace } from './evidence.tsx'
import type { RegionFacts } from './facts.ts'
import { HelpByCountry } from './help-by-country.tsx'
import { Outcome } from './outcome.tsx'
import { PlaceForm } from './place-form.tsx'
import { sayProblems } from './problems.ts'

/** One's place: the form that changes it, what is assumed and why, what follows from it, and what help there is in each country. */
export function RegionPage({ region, facts, lang }: { region: RegionView; facts: RegionFacts; lang: Locale }) {
  const { title, lead, kept, summary } = wordsOf(lang).region
  const problems = Object.entries(sayProblems(facts.visitor.refused?.problems, lang)).map(([id, text]) => ({ id, text }))
  return (
    <div className="wrap">
      <Crumbs lang={lang} steps={[{ label: title }]} />
      <header className="page-head"><h1>{title}</h1><p className="lead">{lead}</p></header>
      {facts.isKept ? <p className="form-done" role="status">{kept}</p> : null}
      {problems.length > 0 ? <div className="region-problems"><ProblemSummary title={summary} problems={problems} /></div> : null}
      <div className="region">
        <PlaceForm facts={facts} lang={lang} />
        <div className="region-facts">
          <EvidenceOfPlace facts={facts} lang={lang} />
          <Outcome facts={facts} lang={lang} />
        </div>
      </div>
      <HelpByCountry countries={region.countries} lang={lang} />
    </div>
  )
}
