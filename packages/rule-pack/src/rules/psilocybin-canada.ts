import { cap, duty, type Entry } from '../entry.ts'
import { at, canadaInSummer, canadaInWinter, capFrom, capUntil, review } from '../instants.ts'

const classes = ['psilocybin']
const places = ['CA']
const visitor: { roles: ['visitor'] } = { roles: ['visitor'] }

/** Canada. The level is the same before and after 1 October 2026; what it rests on changed that day. */
export const psilocybinCanada: Entry[] = [
  cap({ id: 'psilocybin-ca-trafficking', level: 'information', classes, places }, {
    source: { title: 'Controlled Drugs and Substances Act', url: 'https://laws-lois.justice.gc.ca/eng/acts/C-38.8/', section: 's. 2(2), s. 5; Sch. III, items 11–12', fr: 'Loi réglementant certaines drogues et autres substances, par. 2(2), art. 5; ann. III, art. 11 et 12', date: '2026-06-14' }, confidence: 'H',
    notice: {
      en: 'Psilocybin is a controlled substance in Canada. Selling, sending or offering it is an offence.',
      fr: 'La psilocybine est une substance désignée au Canada. La vendre, l’expédier ou l’offrir est une infraction.',
    },
    staffNote: 'Covers natural forms, anything containing it, and what is only held out as it. Shops that are tolerated in some cities are not lawful.',
  }),
  cap({ id: 'psilocybin-ca-advertising-before', level: 'information', classes, places, effectiveUntil: capUntil('2026-10-01', canadaInSummer) }, {
    source: { title: 'Food and Drugs Act; Food and Drug Regulations', url: 'https://laws-lois.justice.gc.ca/eng/acts/F-27/', section: 's. 3, s. 9; C.08.002', fr: 'Loi sur les aliments et drogues, art. 3 et 9; Règlement sur les aliments et drogues, art. C.08.002', date: '2026' }, confidence: 'H',
    notice: {
      en: 'In Canada, neither an unapproved drug nor a treatment for certain diseases may be advertised. We give facts, and promote nothing.',
      fr: 'Au Canada, on ne peut annoncer ni une drogue non approuvée ni un traitement de certaines maladies. Nous donnons des faits, sans rien promouvoir.',
    },
    staffNote: 'The ground up to 30 September 2026. An advertisement is any representation that promotes a sale, directly or not: hence no price, no cart, no “notify me”, no affiliate link.',
  }),
  cap({ id: 'psilocybin-ca-advertising', level: 'information', classes, places, effectiveFrom: capFrom('2026-10-01', canadaInSummer) }, {
    inForceOn: '2026-10-01', source: { title: 'Controlled Substances Regulations, SOR/2025-242', url: 'https://laws-lois.justice.gc.ca/eng/regulations/SOR-2025-242/', section: 's. 235(a); Sch. 4', fr: 'Règlement sur les substances désignées, DORS/2025-242, al. 235a); ann. 4', date: '2026-10-01' }, confidence: 'H',
    notice: {
      en: 'Since 1 October 2026 a restricted drug may not be advertised in Canada. We give facts, and promote nothing.',
      fr: 'Depuis le 1er octobre 2026, une drogue d’usage restreint ne peut être annoncée au Canada. Nous donnons des faits, sans rien promouvoir.',
    },
    staffNote: 'Psilocybin and psilocin are restricted drugs. s. 237 repeals Parts G and J of the Food and Drug Regulations.',
  }),
  duty({ id: 'channel-trial-ca', classes, places, ...visitor }, {
    duty: 'channel', confidence: 'H', source: { title: 'Controlled Drugs and Substances Act and its regulations', url: 'https://laws-lois.justice.gc.ca/eng/acts/C-38.8/', fr: 'Loi réglementant certaines drogues et autres substances et ses règlements', date: '2026-06-14' },
    notice: {
      en: 'Lawful way in Canada: a clinical trial authorised by Health Canada.',
      fr: 'Voie légale au Canada\u00a0: un essai clinique autorisé par Santé Canada.',
    },
    staffNote: 'Link to the public register of trials, to no clinic.',
  }),
  duty({ id: 'channel-special-access-ca', classes, places, ...visitor, effectiveFrom: capFrom('2022-01-05', canadaInWinter) }, {
    inForceOn: '2022-01-05', duty: 'channel', confidence: 'H', source: { title: 'SOR/2021-271; Controlled Substances Regulations, SOR/2025-242', url: 'https://laws-lois.justice.gc.ca/eng/regulations/SOR-2025-242/', section: 's. 6(1)(g)', fr: 'DORS/2021-271; Règlement sur les substances désignées, DORS/2025-242, al. 6(1)g)', date: '2022-01-05' },
    notice: {
      en: 'Lawful way in Canada: the Special Access Program. A practitioner applies to Health Canada, case by case.',
      fr: 'Voie légale au Canada\u00a0: le Programme d’accès spécial. Un praticien présente une demande à Santé Canada, au cas par cas.',
    },
    staffNote: 'Restored for restricted drugs on 5 January 2022. The patient may hold what the practitioner named in the letter gave. Approvals fell in 2025.',
  }),
  duty({ id: 'channel-exemption-ca', classes, places, ...visitor }, {
    duty: 'channel', confidence: 'H', source: { title: 'Controlled Drugs and Substances Act', url: 'https://laws-lois.justice.gc.ca/eng/acts/C-38.8/', section: 's. 56(1)', fr: 'Loi réglementant certaines drogues et autres substances, par. 56(1)', date: '2026-06-14' },
    notice: {
      en: 'Lawful way in Canada: an exemption from the Minister of Health.',
      fr: 'Voie légale au Canada\u00a0: une exemption accordée par le ministre de la Santé.',
    },
    staffNote: 'An exemption is personal and rare.',
  }),
  duty({ id: 'channel-clinic-ca-ab', classes, places: ['CA-AB'], ...visitor, effectiveFrom: capFrom('2023-01-16', at('-07:00')) }, {
    inForceOn: '2023-01-16', duty: 'channel', confidence: 'M', source: { title: 'Alberta, licensing of psychedelic drug treatment services (alberta.ca; McMillan)', date: '2022-11-09' },
    notice: {
      en: 'Alberta licenses clinics for psychedelic treatment overseen by a psychiatrist; federal authority is still needed.',
      fr: 'L’Alberta délivre des permis à des cliniques de traitement psychédélique supervisées par un psychiatre; une autorisation fédérale demeure nécessaire.',
    },
    staffNote: 'Since 16 January 2023. Not aimed at pain or physical disorders, as one law firm reads it.',
  }),
  duty({ id: 'notice-driving-ca', classes, places, ...visitor, reviewBy: review('2027-11-23') }, {
    duty: 'notice', confidence: 'H', source: { title: 'SOR/2018-148', url: 'https://laws-lois.justice.gc.ca/eng/regulations/SOR-2018-148/', fr: 'DORS/2018-148', date: '2018' },
    notice: {
      en: 'In Canada any detectable level of psilocybin or psilocin while driving is an offence.',
      fr: 'Au Canada, conduire avec toute quantité détectable de psilocybine ou de psilocine est une infraction.',
    },
    staffNote: 'Safety text: show it wherever effects are described.',
  }),
]
