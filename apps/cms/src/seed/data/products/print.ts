import { bullets, p } from '../../authoring/nodes.ts'
import { noStudy } from './no-study.ts'
import type { ProductSeed } from './product-seed.ts'
import { shelves } from './shelves.ts'

export const printed: readonly ProductSeed[] = [
  {
    slug: 'fungi-field-guide',
    group: shelves.print,
    title: { en: 'Fungi of the Northern Woods', fr: 'Champignons des forêts du Nord' },
    lead: {
      en: 'A field guide that draws each cap from above, from below and cut, with the colour of its print.',
      fr: 'Un guide de terrain qui dessine chaque chapeau vu d’en haut, d’en bas et en coupe, avec la couleur de sa sporée.',
    },
    summary: { en: 'A field guide with 212 plates, paperback or cloth. Fits a coat pocket.', fr: 'Un guide de terrain avec 212 planches, broché ou relié en toile. Il tient dans une poche de manteau.' },
    whatItIs: {
      en: [p('A printed book for looking closely: 212 plates, each with a key that asks one question at a time. It lies open on a stump.'), bullets(['384 sewn pages, in paper or in cloth'], ['keys by gills, pores and spines'], ['a ruler along the back cover'])],
      fr: [p('Un livre imprimé pour regarder de près : 212 planches, chacune avec une clé qui pose une question à la fois. Il reste ouvert sur une souche.'), bullets(['384 pages cousues, brochées ou reliées en toile'], ['des clés par lamelles, pores et aiguillons'], ['une règle au dos'])],
    },
    whatItIsNot: {
      en: [p('It isn’t a guide to eating: no page says that a find is safe on a plate. It holds no chapter on growing, and none on psilocybin.')],
      fr: [p('Ce n’est pas un guide de table : aucune page ne dit qu’une trouvaille est sans danger dans l’assiette. Il n’a pas de chapitre sur la culture, ni sur la psilocybine.')],
    },
    studies: noStudy,
    related: ['symptom-journal', 'oyster-grow-kit'],
    variants: [
      { sku: 'GUIDE-CLOTH', title: { en: 'Cloth', fr: 'Relié en toile' }, weightGrams: 540, taxClass: 'books', priceCadMinor: 3800, priceUsdMinor: 2900, priceEurMinor: 2750, onHand: 120 },
      { sku: 'GUIDE-PAPER', title: { en: 'Paperback', fr: 'Broché' }, weightGrams: 410, taxClass: 'books', priceCadMinor: 2600, priceUsdMinor: 1950, priceEurMinor: 1890, onHand: 64 },
    ],
    facts: { classes: ['book'], attributes: [], evidence: 'A printed book without advertising for a controlled substance; copy looked through.' },
  },
  {
    slug: 'symptom-journal',
    group: shelves.print,
    title: { en: 'Symptom Journal', fr: 'Carnet de symptômes' },
    lead: {
      en: 'A quarter of a year, two lines a day. One for what was, one for what you did about it.',
      fr: 'Un trimestre, deux lignes par jour. Une pour ce qui était là, une pour ce que vous en avez fait.',
    },
    summary: { en: 'A quarter of a year, two lines a day. Lies flat.', fr: 'Un trimestre, deux lignes par jour. Il reste à plat.' },
    whatItIs: {
      en: [p('A ruled journal with a scale of ten marks for each day, and a page every two weeks to sum them up. Made to be taken to an appointment.'), bullets(['96 pages, dotted and ruled'], ['lies flat on a night table'], ['a pocket for slips of paper'])],
      fr: [p('Un carnet ligné avec une échelle de dix marques pour chaque jour, et une page toutes les deux semaines pour en faire le point. Il est fait pour être apporté à un rendez-vous.'), bullets(['96 pages, pointillées et lignées'], ['il reste à plat sur une table de nuit'], ['une pochette pour les bouts de papier'])],
    },
    whatItIsNot: {
      en: [p('It isn’t a diary that judges, and it isn’t advice. What the marks mean is for you and whoever looks after you to say.')],
      fr: [p('Ce n’est ni un journal qui juge ni un conseil. Ce que veulent dire les marques, c’est à vous et à la personne qui vous suit de le dire.')],
    },
    studies: noStudy,
    related: ['fungi-field-guide'],
    variants: [
      { sku: 'JOURNAL-QUARTER', title: { en: 'One quarter', fr: 'Un trimestre' }, weightGrams: 180, taxClass: 'standard', priceCadMinor: 2200, priceUsdMinor: 1650, priceEurMinor: 1590, onHand: 240 },
    ],
    facts: { classes: ['journal'], attributes: [], evidence: 'A blank journal, printed; copy looked through.' },
  },
]
