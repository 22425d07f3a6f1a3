import { recordCheckedOn, type SourceSeed } from './source-seed.ts'

export const otherPlaces = {
  'us-ftc-2022': {
    title: 'Health Products Compliance Guidance',
    authors: 'Federal Trade Commission',
    journal: 'United States',
    year: 2022,
    kind: 'guideline',
    kindInWords: { en: 'Guidance, United States, as law firms sum it up', fr: 'Lignes directrices, États-Unis, d’après des cabinets d’avocats' },
    doesNotShow: {
      en: 'Canadian law. Its own text wasn’t read, only summaries.',
      fr: 'Le droit canadien. Le texte même n’a pas été lu, seulement des sommaires.',
    },
    read: 'summary',
    checkedOn: recordCheckedOn,
  },
  'nl-opium-act': {
    title: '[The Dutch Opium Act on mushrooms and truffles]',
    authors: 'Jellinek; drugsenuitgaan.nl',
    journal: 'Netherlands',
    year: 2021,
    kind: 'other',
    kindInWords: { en: 'Two Dutch information pages', fr: 'Deux pages d’information néerlandaises' },
    doesNotShow: {
      en: 'The wording of the Act itself, which we haven’t read.',
      fr: 'Le libellé de la loi, que nous n’avons pas lu.',
    },
    read: 'summary',
    checkedOn: recordCheckedOn,
  },
  'eu-novel-food': {
    title: '[Regulation (EU) 2015/2283 on novel foods, by part of the fungus]',
    authors: 'fungy.eu; hooleybrown',
    journal: 'European Union',
    year: 2025,
    kind: 'other',
    kindInWords: { en: 'Two summaries of a regulation, European Union', fr: 'Deux sommaires d’un règlement, Union européenne' },
    doesNotShow: {
      en: 'The catalogue’s entry for a species: each has to be looked up.',
      fr: 'L’entrée du catalogue pour une espèce : il faut consulter chacune.',
    },
    read: 'summary',
    checkedOn: recordCheckedOn,
  },
} satisfies Record<string, SourceSeed>
