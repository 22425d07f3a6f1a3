import { cap, duty, type Entry } from '../entry.ts'
import { at, capFrom, capUntil, review } from '../instants.ts'

const classes = ['psilocybin']
const visitor: { roles: ['visitor'] } = { roles: ['visitor'] }

/** Other countries about which something solid was found; `psilocybin-anywhere` covers the rest. */
export const psilocybinElsewhere: Entry[] = [
  cap({ id: 'psilocybin-nl', level: 'information', classes, places: ['NL'] }, {
    source: { title: 'Opiumwet, Lists I and II (Jellinek; drugsenuitgaan.nl)', date: '2021-01' }, confidence: 'M',
    notice: {
      en: 'In the Netherlands psilocybin mushrooms and dried truffles are banned. Fresh truffles are sold in smart shops there; nothing is shipped across a border.',
      fr: 'Aux Pays-Bas, les champignons à psilocybine et les truffes séchées sont interdits. Les truffes fraîches s’y vendent en boutique spécialisée; rien n’est expédié à l’étranger.',
    },
    staffNote: 'Mushrooms are on List II since 1 December 2008, psilocybin on List I. That buyers must be 18 was not verified: no rule rests on it.',
  }),
  duty({ id: 'channel-smart-shop-nl', classes: ['psilocybin-truffle'], places: ['NL'], ...visitor }, {
    duty: 'channel', confidence: 'M', source: { title: 'Opiumwet (Jellinek; drugsenuitgaan.nl)', date: '2021-01' },
    notice: {
      en: 'Within the Netherlands: fresh truffles in a smart shop.',
      fr: 'Aux Pays-Bas seulement\u00a0: des truffes fraîches, en boutique spécialisée.',
    },
    staffNote: 'Name no shop and link to none.',
  }),
  cap({ id: 'psilocybin-gb', level: 'information', classes, places: ['GB'] }, {
    source: { title: 'Drugs Act 2005', url: 'https://www.legislation.gov.uk/ukpga/2005/17/section/21', section: 's. 21', date: '2005-07-18' }, confidence: 'M',
    notice: {
      en: 'In the United Kingdom psilocybin fungi are Class A drugs in any form.',
      fr: 'Au Royaume-Uni, les champignons à psilocybine sont des drogues de classe A, sous toutes leurs formes.',
    },
    staffNote: 'Schedule 1: only under a Home Office licence. Sellers call spores and kits legal; that rests on nothing that was found.',
  }),
  duty({ id: 'channel-trial-gb', classes, places: ['GB'], ...visitor }, {
    duty: 'channel', confidence: 'M', source: { title: 'Guidance for mycologists on section 21, consulted on with the Home Office', date: '2005' },
    notice: {
      en: 'United Kingdom: a clinical trial under a Home Office licence.',
      fr: 'Royaume-Uni\u00a0: un essai clinique visé par une licence du Home Office.',
    },
    staffNote: 'Link to the public register of trials, to no clinic.',
  }),
  cap({ id: 'psilocybin-de', level: 'information', classes, places: ['DE'] }, {
    source: { title: 'BfArM, hardship programme for psilocybin (ZI Mannheim)', date: '2025-07-11' }, confidence: 'M',
    notice: {
      en: 'Psilocybin is a controlled substance in Germany.',
      fr: 'La psilocybine est une substance contrôlée en Allemagne.',
    },
    staffNote: 'The programme’s listing shows the rule: outside of it there was no way.',
  }),
  duty({ id: 'channel-hardship-de', classes, places: ['DE'], ...visitor, effectiveFrom: capFrom('2025-07-11', at('+02:00')), effectiveUntil: capUntil('2026-07-11', at('+02:00')), reviewBy: review('2026-07-11') }, {
    inForceOn: '2025-07-11', duty: 'channel', confidence: 'M', source: { title: 'BfArM, hardship programme for psilocybin (ZI Mannheim)', date: '2025-07-11' },
    notice: {
      en: 'Germany: a hardship programme for treatment-resistant depression at two clinics, in Mannheim and Berlin.',
      fr: 'Allemagne\u00a0: un programme pour cas de rigueur visant la dépression résistante au traitement, dans deux cliniques, à Mannheim et à Berlin.',
    },
    staffNote: 'Listed from 11 July 2025 to 11 July 2026; a renewal was not verified, so it fell away by itself with the start of that day. If it was renewed, publish a new rule with the new dates.',
  }),
  cap({ id: 'psilocybin-ch', level: 'information', classes, places: ['CH'] }, {
    source: { title: 'Federal Office of Public Health (bag.admin.ch), exceptional licences', date: '2025' }, confidence: 'H',
    notice: {
      en: 'Psilocybin is banned in Switzerland outside an exceptional medical licence.',
      fr: 'La psilocybine est interdite en Suisse, sauf autorisation médicale exceptionnelle.',
    },
    staffNote: 'For Swiss residents; 348 psilocybin patients in 2024.',
  }),
  duty({ id: 'channel-physician-ch', classes, places: ['CH'], ...visitor }, {
    duty: 'channel', confidence: 'H', source: { title: 'Federal Office of Public Health (bag.admin.ch), exceptional licences', date: '2025' },
    notice: {
      en: 'Switzerland: a physician may apply for an exceptional licence for a resident, case by case.',
      fr: 'Suisse\u00a0: un médecin peut demander une autorisation exceptionnelle pour un résident, au cas par cas.',
    },
    staffNote: 'The licence is the physician’s to ask for.',
  }),
  cap({ id: 'psilocybin-cz', level: 'information', classes, places: ['CZ'] }, {
    source: { title: 'Czech Act No. 270/2025; Government Regulation No. 552/2025', date: '2026-02-02' }, confidence: 'M',
    notice: {
      en: 'Psilocybin is a controlled substance in Czechia, also since its medical use began.',
      fr: 'La psilocybine est une substance contrôlée en Tchéquie, même depuis le début de son usage médical.',
    },
    staffNote: 'Treatment use changed nothing about sale.',
  }),
  duty({ id: 'channel-facility-cz', classes, places: ['CZ'], ...visitor, effectiveFrom: capFrom('2026-01-01', at('+01:00')) }, {
    inForceOn: '2026-01-01', duty: 'channel', confidence: 'M', source: { title: 'Czech Act No. 270/2025; Government Regulation No. 552/2025', date: '2026-01-01' },
    notice: {
      en: 'Czechia: treatment by a specialist in an authorised psychiatric facility.',
      fr: 'Tchéquie\u00a0: un traitement par un spécialiste dans un établissement psychiatrique autorisé.',
    },
    staffNote: 'Individually prepared, since 1 January 2026.',
  }),
  cap({ id: 'psilocybin-au', level: 'information', classes, places: ['AU'] }, {
    source: { title: 'Therapeutic Goods Administration; NSW Health', date: '2023-07-01' }, confidence: 'H',
    notice: {
      en: 'In Australia psilocybin is prohibited outside treatment by an authorised psychiatrist.',
      fr: 'En Australie, la psilocybine est interdite hors d’un traitement par un psychiatre autorisé.',
    },
    staffNote: 'Schedule 8 for treatment-resistant depression, Schedule 9 otherwise; no registered product.',
  }),
  duty({ id: 'channel-psychiatrist-au', classes, places: ['AU'], ...visitor, effectiveFrom: capFrom('2023-07-01', { first: '+10:30', last: '+08:00' }) }, {
    inForceOn: '2023-07-01', duty: 'channel', confidence: 'H', source: { title: 'Therapeutic Goods Administration; NSW Health', date: '2023-07-01' },
    notice: {
      en: 'Australia: a psychiatrist authorised as a prescriber, for treatment-resistant depression.',
      fr: 'Australie\u00a0: un psychiatre autorisé à prescrire, pour la dépression résistante au traitement.',
    },
    staffNote: 'Since 1 July 2023, with an ethics committee’s approval.',
  }),
  cap({ id: 'psilocybin-nz', level: 'information', classes, places: ['NZ'] }, {
    source: { title: 'Medsafe guidance', date: '2025-07-24' }, confidence: 'M',
    notice: {
      en: 'In New Zealand psilocybin is an unapproved medicine.',
      fr: 'En Nouvelle-Zélande, la psilocybine est un médicament non approuvé.',
    },
    staffNote: 'Read through press reports.',
  }),
  duty({ id: 'channel-psychiatrist-nz', classes, places: ['NZ'], ...visitor }, {
    duty: 'channel', confidence: 'M', source: { title: 'Medsafe guidance', date: '2025-07-24' },
    notice: {
      en: 'New Zealand: an approved psychiatrist, for treatment-resistant depression.',
      fr: 'Nouvelle-Zélande\u00a0: un psychiatre approuvé, pour la dépression résistante au traitement.',
    },
    staffNote: 'The first was approved in mid-2025.',
  }),
  cap({ id: 'psilocybin-br', level: 'information', classes, places: ['BR'] }, {
    source: { title: 'Anvisa, Portaria 344/1998 (Conjur)', date: '2024-10-10' }, confidence: 'M',
    notice: {
      en: 'Psilocybin and psilocin are proscribed in Brazil.',
      fr: 'La psilocybine et la psilocine sont proscrites au Brésil.',
    },
    staffNote: 'The mushroom isn’t listed and the point is disputed; sellers were arrested in 2024.',
  }),
  cap({ id: 'psilocybin-jm', level: 'information', classes, places: ['JM'] }, {
    source: { title: 'Ministry of Health and Wellness, Jamaica, release; Gleaner', date: '2024-09-06' }, confidence: 'M',
    notice: {
      en: 'In Jamaica, as its health ministry says, psilocybin preparations for treatment are drugs, and none is registered.',
      fr: 'En Jamaïque, selon le ministère de la Santé, les préparations de psilocybine destinées à un traitement sont des médicaments, et aucune n’est homologuée.',
    },
    staffNote: 'No law on growing. Retreats are unregulated: not named as a lawful way.',
  }),
  cap({ id: 'psilocybin-mx', level: 'information', classes, places: ['MX'] }, {
    source: { title: 'General Health Law (ICEERS)', section: 'art. 245-I', date: '2025-09-11' }, confidence: 'M',
    notice: {
      en: 'Psilocybin is banned in Mexico.',
      fr: 'La psilocybine est interdite au Mexique.',
    },
    staffNote: 'A challenge before the Supreme Court (AR 374/2020) was undecided in September 2025.',
  }),
]
