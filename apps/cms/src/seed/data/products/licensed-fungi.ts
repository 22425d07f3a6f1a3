import { cite, em } from '../../authoring/inline.ts'
import { bullets, p } from '../../authoring/nodes.ts'
import { noStudy } from './no-study.ts'
import type { ProductSeed } from './product-seed.ts'
import { shelves } from './shelves.ts'

/** Plainly not a licence: a real number would belong to somebody's real product. */
const sampleNpn = '80000000 (demonstration)'
/** Where a real number would be looked up. */
const licenceDatabase = 'https://health-products.canada.ca/lnhpd-bdpsnh/'
const sampleEvidence =
  'Demonstration: 80000000 is a placeholder, no licence was issued under it and none was looked up. In a real shop the number is checked in Health Canada’s database, with date and page.'

export const licensedFungi: readonly ProductSeed[] = [
  {
    slug: 'lions-mane-npn',
    group: shelves.fungi,
    title: { en: 'Lion’s Mane, licensed', fr: 'Hydne hérisson, avec licence de mise en marché' },
    lead: {
      en: 'Fruiting body only, dried and milled, in capsules. The jar says what’s in it. So does this page, and no more than that.',
      fr: 'Fructification seulement, séchée et moulue, en gélules. Le pot dit ce qu’il contient. Cette page aussi, et rien de plus.',
    },
    summary: { en: 'Fruiting body, in capsules. A product licence number stands on its record.', fr: 'Fructification, en gélules. Un numéro de licence figure à son dossier.' },
    whatItIs: {
      en: [
        p('Lion’s mane, ', em('Hericium erinaceus'), ': the fruiting body, dried and milled, in capsules of hypromellose.'),
        p('In Canada fungi count as substances of natural health products, and one that is represented for a medicinal use may not be sold without a product licence.', cite('ca-natural-health'), ' The number on this record is invented for the demonstration.'),
        bullets(['no mycelium, no grain'], ['nothing else but the capsule']),
      ],
      fr: [
        p('L’hydne hérisson, ', em('Hericium erinaceus'), ' : la fructification, séchée et moulue, en gélules d’hypromellose.'),
        p('Au Canada, les champignons comptent parmi les substances des produits de santé naturels, et un produit présenté pour un usage médicinal ne peut être vendu sans licence de mise en marché.', cite('ca-natural-health'), ' Le numéro à ce dossier est inventé pour la démonstration.'),
        bullets(['sans mycélium ni grain'], ['rien d’autre que la gélule']),
      ],
    },
    whatItIsNot: {
      en: [p('There is nothing here about what lion’s mane does for a condition. A licence allows the uses printed on the label, and we don’t add to them. Before you combine it with a medicine, show the label to your pharmacist.')],
      fr: [p('Rien ici ne dit ce que l’hydne hérisson fait pour une affection. Une licence permet les usages imprimés sur l’étiquette, et nous n’y ajoutons rien. Avant de le combiner avec un médicament, montrez l’étiquette à votre pharmacienne ou pharmacien.')],
    },
    studies: noStudy,
    related: ['lions-mane', 'reishi-tea'],
    variants: [
      { sku: 'LION-60', title: { en: '60 capsules', fr: '60 gélules' }, weightGrams: 90, taxClass: 'standard', priceCadMinor: 3400, priceUsdMinor: 2550, onHand: 85 },
      { sku: 'LION-120', title: { en: '120 capsules', fr: '120 gélules' }, weightGrams: 160, taxClass: 'standard', priceCadMinor: 6200, priceUsdMinor: 4650, onHand: 30 },
    ],
    facts: { classes: ['functional-mushroom'], attributes: [{ name: 'npn', value: sampleNpn, url: licenceDatabase }], evidence: sampleEvidence },
  },
  {
    slug: 'reishi-tea',
    group: shelves.fungi,
    title: { en: 'Reishi Tea, licensed', fr: 'Tisane de reishi, avec licence de mise en marché' },
    lead: {
      en: 'The bracket, cut in slices and dried. It is bitter, and we say so.',
      fr: 'La fructification, coupée en tranches et séchée. Elle est amère, et nous le disons.',
    },
    summary: { en: 'Sliced bracket, for a pot. A product licence number stands on its record.', fr: 'Fructification tranchée, pour une théière. Un numéro de licence figure à son dossier.' },
    whatItIs: {
      en: [
        p('Reishi, ', em('Ganoderma'), ': the bracket that grows in bands on old wood, cut across so that the bands show.'),
        p('In Canada a fungus that is represented for a medicinal use may not be sold without a product licence.', cite('ca-natural-health'), ' The number on this record is invented for the demonstration.'),
      ],
      fr: [
        p('Le reishi, ', em('Ganoderma'), ' : la fructification qui pousse en bandes sur le vieux bois, coupée en travers pour que les bandes se voient.'),
        p('Au Canada, un champignon présenté pour un usage médicinal ne peut être vendu sans licence de mise en marché.', cite('ca-natural-health'), ' Le numéro à ce dossier est inventé pour la démonstration.'),
      ],
    },
    whatItIsNot: {
      en: [p('It isn’t black tea with a flavour, and this page says nothing of what it does for a condition. Before you combine it with a medicine, show the label to your pharmacist.')],
      fr: [p('Ce n’est pas un thé noir aromatisé, et cette page ne dit rien de ce qu’elle fait pour une affection. Avant de la combiner avec un médicament, montrez l’étiquette à votre pharmacienne ou pharmacien.')],
    },
    studies: noStudy,
    related: ['lions-mane-npn', 'oyster-grow-kit'],
    variants: [
      { sku: 'REISHI-100', title: { en: '100 g, sliced', fr: '100 g, en tranches' }, weightGrams: 120, taxClass: 'standard', priceCadMinor: 1850, priceUsdMinor: 1400, onHand: 48 },
    ],
    facts: { classes: ['functional-mushroom'], attributes: [{ name: 'npn', value: sampleNpn, url: licenceDatabase }], evidence: sampleEvidence },
  },
]
