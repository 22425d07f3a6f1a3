import { cap, type Entry } from '../entry.ts'
import { capFrom, unitedStates } from '../instants.ts'

/** Goods that aren't scheduled everywhere, and weren't found to be allowed anywhere either. No grant. */
export const kratomAndAmanita: Entry[] = [
  cap({ id: 'kratom-us', level: 'information', classes: ['kratom'], places: ['US'] }, {
    source: { title: 'Stateline; state bans by name (AL, AR, IN, LA, RI, VT, WI, DC)', date: '2025' }, confidence: 'M',
    notice: {
      en: 'Several states of the United States ban kratom, and its federal status isn’t settled. It isn’t sold here.',
      fr: 'Plusieurs États des États-Unis interdisent le kratom, et son statut fédéral n’est pas réglé. Il n’est pas vendu ici.',
    },
    staffNote: 'No final federal scheduling by March 2026; 7-OH was recommended for Schedule I in mid-2025. The list of states grew in 2026.',
  }),
  cap({ id: 'kratom-ca', level: 'information', classes: ['kratom'], places: ['CA'] }, {
    source: { title: 'Health Canada advisories on kratom', date: '2018' }, confidence: 'M',
    notice: {
      en: 'Health Canada warned in 2017 and 2018 that no kratom product was authorised, and products were seized and recalled. It isn’t sold here.',
      fr: 'Santé Canada a prévenu en 2017 et en 2018 qu’aucun produit de kratom n’était autorisé; des produits ont été saisis et rappelés. Le kratom n’est pas vendu ici.',
    },
    staffNote: 'The advisories are of 2017 and 2018: look for newer ones.',
  }),
  cap({ id: 'amanita-us', level: 'information', classes: ['amanita'], places: ['US'], effectiveFrom: capFrom('2024-12-18', unitedStates) }, {
    inForceOn: '2024-12-18', source: { title: 'U.S. Food and Drug Administration on Amanita muscaria in food', url: 'https://www.fda.gov/food/hfp-constituent-updates/fda-alerts-industry-and-consumers-about-use-amanita-muscaria-or-its-constituents-food', date: '2024-12-18' }, confidence: 'H',
    notice: {
      en: 'In the United States fly agaric is an unapproved additive in conventional food.',
      fr: 'Aux États-Unis, l’amanite tue-mouches est un additif non approuvé dans les aliments courants.',
    },
    staffNote: 'Conventional food with it is adulterated; supplements are under evaluation. Deny everything that is eaten.',
  }),
  cap({ id: 'amanita-us-la', level: 'information', classes: ['amanita'], places: ['US-LA'] }, {
    source: { title: 'Louisiana Revised Statutes', section: '40:989.1', date: '2026' }, confidence: 'H',
    notice: {
      en: 'Louisiana bans fly agaric for human consumption.',
      fr: 'La Louisiane interdit l’amanite tue-mouches pour la consommation humaine.',
    },
    staffNote: 'The same section names Psilocybe species.',
  }),
]
