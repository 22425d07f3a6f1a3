import type { Locale, RegionView } from '@gatehouse/contract'
import { wordsOf } from '../../i18n/index.ts'
import { Crumbs } from '../../parts/crumbs.tsx'
import { HelpByCountry } from './help-by-country.tsx'
import { PlaceFacts } from './place-facts.tsx'

/** What place means on this site, and what help there is in each country. */
export function RegionPage({ region, lang }: { region: RegionView; lang: Locale }) {
  const { title, lead } = wordsOf(lang).reading.region
  return (
    <div className="wrap">
      <Crumbs lang={lang} steps={[{ label: title }]} />
      <header className="page-head"><h1>{title}</h1><p className="lead">{lead}</p></header>
      <PlaceFacts lang={lang} />
      <HelpByCountry countries={region.countries} lang={lang} />
    </div>
  )
}
