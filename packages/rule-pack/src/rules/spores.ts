import { cap, type Entry } from '../entry.ts'
import { capFrom, type Span } from '../instants.ts'

const classes = ['psilocybin-spores']
/** Florida has two time zones, both in summer time on 1 July. */
const florida: Span = { first: '-04:00', last: '-05:00' }

/** Spores, and growing kits for species that hold psilocybin. */
export const spores: Entry[] = [
  cap({ id: 'spores-ca', level: 'information', classes, places: ['CA'] }, {
    source: { title: 'Controlled Drugs and Substances Act', url: 'https://laws-lois.justice.gc.ca/eng/acts/C-38.8/', section: 's. 7.1', fr: 'Loi réglementant certaines drogues et autres substances, art. 7.1', date: '2026-06-14' }, confidence: 'H',
    notice: {
      en: 'In Canada it is an offence to sell anything that is meant to be used to produce a controlled substance.',
      fr: 'Au Canada, vendre quoi que ce soit qui est destiné à la production d’une substance désignée est une infraction.',
    },
    staffNote: 'Spores aren’t named in the schedules; the offence is in the intent. To produce includes to cultivate and propagate. Sellers’ “legal” claims ignore it.',
  }),
  cap({ id: 'spores-us', level: 'information', classes, places: ['US'] }, {
    source: { title: 'DEA’s view on spores, as reported (Cannadelics)', date: '2024-01-06' }, confidence: 'M',
    notice: {
      en: 'In the United States, as was reported, spores without psilocybin aren’t federally controlled until they germinate. They aren’t sold here.',
      fr: 'Aux États-Unis, selon ce qui a été rapporté, les spores sans psilocybine échappent au contrôle fédéral tant qu’elles ne germent pas. Elles ne sont pas vendues ici.',
    },
    staffNote: 'A view that was reported, not a ruling. Denied everywhere, Texas too, where no ban of the state was found.',
  }),
  cap({ id: 'spores-us-states', level: 'information', classes, places: ['US-CA', 'US-GA', 'US-ID'] }, {
    source: { title: 'State bans of spores in California, Georgia and Idaho, several sources', date: '2024-01-06' }, confidence: 'M',
    notice: {
      en: 'California, Georgia and Idaho ban psilocybin mushroom spores.',
      fr: 'La Californie, la Géorgie et l’Idaho interdisent les spores de champignons à psilocybine.',
    },
    staffNote: 'The statutes themselves were not read.',
  }),
  cap({ id: 'spores-us-fl', level: 'information', classes, places: ['US-FL'], effectiveFrom: capFrom('2025-07-01', florida) }, {
    inForceOn: '2025-07-01', source: { title: 'Florida SB 700', date: '2025-07-01' }, confidence: 'M',
    notice: {
      en: 'Florida bans psilocybin mushroom spores since 1 July 2025.',
      fr: 'La Floride interdit les spores de champignons à psilocybine depuis le 1er juillet 2025.',
    },
    staffNote: 'The statute itself was not read.',
  }),
]
