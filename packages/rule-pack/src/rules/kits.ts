import { cap, type Entry, grant } from '../entry.ts'
import { review } from '../instants.ts'

/** Grow kits of kitchen mushrooms, and reagents that tell what a sample holds. */
export const kits: Entry[] = [
  grant({ id: 'culinary-grow-kit-ca', level: 'purchase', classes: ['culinary-grow-kit'], places: ['CA'] }, {
    source: { title: 'Controlled Drugs and Substances Act: no controlled species, no bar found', url: 'https://laws-lois.justice.gc.ca/eng/acts/C-38.8/', fr: 'Loi réglementant certaines drogues et autres substances : aucune espèce désignée, aucun empêchement trouvé', date: '2026-06-14' }, confidence: 'M',
    notice: {
      en: 'Kits of kitchen mushrooms can be bought and shipped within Canada.',
      fr: 'Les trousses de culture de champignons comestibles peuvent être achetées et expédiées au Canada.',
    },
    staffNote: 'Kitchen species only: a kit for a psilocybin species is of the class psilocybin-spores. Plant health rules were not checked, so nothing crosses a border.',
  }),
  grant({ id: 'reagent-kit-ca', level: 'display', classes: ['reagent-kit'], places: ['CA'], reviewBy: review('2027-02-23') }, {
    source: { title: 'Controlled Substances Regulations, SOR/2025-242; before, Food and Drug Regulations', url: 'https://laws-lois.justice.gc.ca/eng/regulations/SOR-2025-242/', section: 'ss. 227–234; FDR J.01.005',
      fr: 'Règlement sur les substances désignées, DORS/2025-242, art. 227 à 234; auparavant, Règlement sur les aliments et drogues, art. J.01.005', date: '2026-10-01' }, confidence: 'M',
    notice: {
      en: 'Plain reagents are shown in Canada. Selling them waits for legal advice.',
      fr: 'Les réactifs simples sont présentés au Canada. Leur vente attend un avis juridique.',
    },
    staffNote: 'The rules on registered test kits are about kits that contain a controlled substance; plain reagents fall outside. That is a reading, not a ruling: counsel decides on purchase.',
  }),
  cap({ id: 'reagent-kit-us', level: 'information', classes: ['reagent-kit'], places: ['US'] }, {
    source: { title: 'State drug paraphernalia laws, survey (PubMed 35344879); LAPPA', date: '2024-01' }, confidence: 'M',
    notice: {
      en: 'In the United States, whether reagent kits may be sold differs from state to state and is changing. We sell none there.',
      fr: 'Aux États-Unis, les règles sur la vente de trousses de réactifs varient d’un État à l’autre et évoluent. Nous n’en vendons aucune là-bas.',
    },
    staffNote: 'Possession was clearly legal in 22 states and distribution to adults in 19 (2022); many exemptions are for fentanyl strips only. Open state by state, with a source each.',
  }),
]
