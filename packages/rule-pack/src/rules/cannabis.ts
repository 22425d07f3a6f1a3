import { cap, duty, type Entry } from '../entry.ts'
import { capFrom, unitedStates } from '../instants.ts'

/** Cannabis, and hemp with what is made of it. No grant anywhere. */
export const cannabis: Entry[] = [
  cap({
    id: 'cannabis-ca', level: 'information', classes: ['cannabis'], places: ['CA'],
    requires: [{ kind: 'attribute', name: 'authorised-retailer-ca' }, { kind: 'age', years: 18, assurance: 'verified' }],
  }, {
    source: { title: 'Cannabis Act', url: 'https://laws-lois.justice.gc.ca/eng/acts/C-24.5/', section: 's. 17; sale by authorised retailers', fr: 'Loi sur le cannabis, art. 17; vente par des détaillants autorisés', date: '2026' }, confidence: 'M',
    notice: {
      en: 'In Canada, CBD is cannabis: only authorised retailers may sell it, to adults.',
      fr: 'Au Canada, le CBD est du cannabis\u00a0: seuls les détaillants autorisés peuvent en vendre, à des adultes.',
    },
    staffNote: 'The federal age is 18, provinces may ask for more. Promotion is restricted too (price, testimonials, lifestyle). An isolated phytocannabinoid can’t be a natural health product.',
  }),
  cap({ id: 'hemp-us-781', level: 'information', classes: ['hemp-cbd'], places: ['US'], effectiveFrom: capFrom('2026-11-12', unitedStates) }, {
    inForceOn: '2026-11-12', source: { title: 'Public Law 119-37', section: 's. 781', date: '2025-11-12' }, confidence: 'M',
    notice: {
      en: 'A law of November 2025 allows hemp products in the United States from 12 November 2026 only with very little THC (0.4 mg in a container). Whether it was delayed since, we have not been able to check.',
      fr: 'Une loi de novembre 2025 n’admet aux États-Unis, à compter du 12 novembre 2026, que des produits du chanvre contenant très peu de THC (0,4 mg par contenant). Nous n’avons pas pu vérifier si son entrée en vigueur a été reportée.',
    },
    staffNote: 'Effective 365 days after 12 November 2025: sources say the 12th or the 13th, so the earlier. Bills to delay it were pending; whether one passed was not verified. Before that day nothing was granted either: FDA’s view of CBD in food was not checked.',
  }),
  duty({ id: 'channel-cannabis-ca', classes: ['cannabis'], places: ['CA'], roles: ['visitor'] }, {
    duty: 'channel', source: { title: 'Cannabis Act', url: 'https://laws-lois.justice.gc.ca/eng/acts/C-24.5/', fr: 'Loi sur le cannabis', date: '2026' }, confidence: 'M',
    notice: {
      en: 'Lawful way in Canada: a retailer authorised in your province or territory.',
      fr: 'Voie légale au Canada\u00a0: un détaillant autorisé dans votre province ou territoire.',
    },
    staffNote: 'Name no retailer: that would promote.',
  }),
]
