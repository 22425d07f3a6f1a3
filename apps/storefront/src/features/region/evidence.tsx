import { htmlLang, type Locale } from '@gatehouse/contract'
import { fullPlaceName, isWithin } from '@gatehouse/places'
import { DataTable } from '@gatehouse/ui'
import type { AgeBand } from '../../gate/age.ts'
import { formatDate } from '../../i18n/format.ts'
import { wordsOf } from '../../i18n/index.ts'
import type { RegionFacts } from './facts.ts'

/** What is assumed of the visitor's place, and why: each piece of evidence, what it says and how it counts. */
export function EvidenceOfPlace({ facts, lang }: { facts: RegionFacts; lang: Locale }) {
  const { evidence: words } = wordsOf(lang).region
  const { visitor: { evidence: { chosen, network }, facts: { places }, ageBand }, areas, house, isAgeAsked } = facts
  const named = (place: string) => fullPlaceName(place, lang, areas)
  const { counts } = words
  const rows = [
    { header: words.choice, cells: chosen ? [words.chosen(named(chosen.place), formatDate(lang, chosen.chosenOn)), isBeside(facts) ? counts.addedTo : counts.yes] : [words.noChoice, counts.notUsed] },
    { header: words.network, cells: network === null ? [words.noNetwork, counts.notUsed] : [named(network), howNetworkCounts(facts, counts)] },
    ...(isAgeAsked || ageBand ? [{ header: words.age, cells: ageBand ? [sayBand(ageBand, lang), counts.yes] : [words.noAge, counts.notUsed] }] : []),
    { header: words.house, cells: [listNames(house.map(named), lang), counts.always] },
  ]
  const all = listNames(places.map(named), lang)
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence">{words.title}</h2>
      <p className="assumed">{places.length === 0 ? words.nothing : places.length === 1 ? words.assumed(all) : words.assumedSeveral(all)}</p>
      <DataTable caption={words.caption} columns={words.columns} rows={rows} />
    </section>
  )
}

const listNames = (names: string[], lang: Locale): string => new Intl.ListFormat(htmlLang[lang]).format(names)

/** Whether the choice stands beside what the network says, each counting. */
const isBeside = ({ visitor: { facts: { places } } }: RegionFacts): boolean => places.length > 1

function howNetworkCounts(facts: RegionFacts, counts: ReturnType<typeof wordsOf>['region']['evidence']['counts']): string {
  const { chosen, network } = facts.visitor.evidence
  if (!chosen || network === null || chosen.place === network) return counts.yes
  if (isBeside(facts)) return counts.added
  return isWithin(chosen.place, network) ? counts.refined : counts.widened
}

function sayBand({ from, below }: AgeBand, lang: Locale): string {
  const { ageFrom, ageBelow, ageBetween } = wordsOf(lang).region.evidence
  if (below === null) return ageFrom(from)
  return from === 0 ? ageBelow(below) : ageBetween(from, below)
}
