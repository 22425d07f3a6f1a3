import { recordCheckedOn, type SourceSeed } from './source-seed.ts'

const notAdvice = {
  en: 'How it applies to a particular person or product: this is information, not legal advice.',
  fr: 'Son application à une personne ou à un produit en particulier : ceci est de l’information, pas un avis juridique.',
}

export const canadianLaw = {
  'ca-cdsa': {
    title: 'Controlled Drugs and Substances Act (Loi réglementant certaines drogues et autres substances)',
    journal: 'Canada, text of 14 June 2026: Schedule III, items 11–12; s. 2(2), 4, 5, 7.1, 56(1)',
    kind: 'law',
    kindInWords: { en: 'Act, Canada', fr: 'Loi, Canada' },
    doesNotShow: notAdvice,
    read: 'full-text',
    checkedOn: '2026-06-14',
  },
  'ca-csr': {
    title: 'Controlled Substances Regulations (Règlement sur les substances désignées)',
    journal: 'Canada, SOR/DORS 2025-242: 6(1)(g), 227–234, 235, 237, 238',
    year: 2025,
    kind: 'law',
    kindInWords: { en: 'Regulations, Canada', fr: 'Règlement, Canada' },
    doesNotShow: notAdvice,
    read: 'full-text',
    checkedOn: recordCheckedOn,
  },
  'ca-special-access': {
    title: '[Regulations that restored the Special Access Program for restricted drugs]',
    journal: 'Canada Gazette II (Gazette du Canada), SOR/DORS 2021-271',
    year: 2022,
    kind: 'law',
    kindInWords: { en: 'Regulations, Canada, in force 5 January 2022', fr: 'Règlement, Canada, en vigueur le 5 janvier 2022' },
    doesNotShow: {
      en: 'How often a request is granted.',
      fr: 'Combien de demandes sont acceptées.',
    },
    read: 'full-text',
    checkedOn: recordCheckedOn,
  },
  'ca-driving': {
    title: '[Limits on drugs for drivers]',
    journal: 'Canada, SOR/DORS 2018-148',
    year: 2018,
    kind: 'law',
    kindInWords: { en: 'Regulations, Canada', fr: 'Règlement, Canada' },
    doesNotShow: {
      en: 'How long psilocybin or psilocin can be detected.',
      fr: 'Combien de temps la psilocybine ou la psilocine reste détectable.',
    },
    read: 'full-text',
    checkedOn: recordCheckedOn,
  },
  'ca-food-and-drugs': {
    title: 'Food and Drugs Act (Loi sur les aliments et drogues)',
    journal: 'Canada: s. 3, s. 9, Schedule A.1',
    kind: 'law',
    kindInWords: { en: 'Act, Canada', fr: 'Loi, Canada' },
    doesNotShow: notAdvice,
    read: 'full-text',
    checkedOn: recordCheckedOn,
  },
  'ca-food-and-drug-regulations': {
    title: 'Food and Drug Regulations (Règlement sur les aliments et drogues)',
    journal: 'Canada: C.08.002; J.01.005 until 30 September 2026',
    kind: 'law',
    kindInWords: { en: 'Regulations, Canada', fr: 'Règlement, Canada' },
    doesNotShow: notAdvice,
    read: 'full-text',
    checkedOn: recordCheckedOn,
  },
  'ca-natural-health': {
    title: 'Natural Health Products Regulations (Règlement sur les produits de santé naturels)',
    journal: 'Canada: s. 4(1); Schedule 1, item 1; Schedule 2, item 4',
    kind: 'law',
    kindInWords: { en: 'Regulations, Canada', fr: 'Règlement, Canada' },
    doesNotShow: {
      en: 'The rules for fungi as ordinary food: they follow another path, which we haven’t checked.',
      fr: 'Les règles pour les champignons comme simple aliment : elles suivent une autre voie, que nous n’avons pas vérifiée.',
    },
    read: 'full-text',
    checkedOn: recordCheckedOn,
  },
  'ca-cannabis': {
    title: 'Cannabis Act (Loi sur le cannabis)',
    journal: 'Canada: s. 17',
    kind: 'law',
    kindInWords: { en: 'Act, Canada', fr: 'Loi, Canada' },
    doesNotShow: {
      en: 'The rules of each province, which add to it.',
      fr: 'Les règles de chaque province, qui s’y ajoutent.',
    },
    read: 'full-text',
    checkedOn: recordCheckedOn,
  },
  'ab-psychedelic-treatment': {
    title: '[Alberta’s rules on treatment with psychedelics]',
    journal: 'alberta.ca; McMillan, 9 November 2022',
    kind: 'official-statement',
    kindInWords: { en: 'Government page and a law firm’s summary, Alberta', fr: 'Page du gouvernement et sommaire d’un cabinet d’avocats, Alberta' },
    doesNotShow: {
      en: 'That a clinic may act without federal authority: it may not.',
      fr: 'Qu’une clinique pourrait agir sans autorisation fédérale : elle ne le peut pas.',
    },
    read: 'summary',
    checkedOn: recordCheckedOn,
  },
} satisfies Record<string, SourceSeed>
