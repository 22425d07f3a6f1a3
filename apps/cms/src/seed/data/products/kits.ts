import { cite, em } from '../../authoring/inline.ts'
import { bullets, p } from '../../authoring/nodes.ts'
import { noStudy } from './no-study.ts'
import type { ProductSeed } from './product-seed.ts'
import { shelves } from './shelves.ts'

export const kits: readonly ProductSeed[] = [
  {
    slug: 'oyster-grow-kit',
    group: shelves.fungi,
    title: { en: 'Oyster Grow Kit', fr: 'Trousse de culture de pleurotes' },
    lead: {
      en: 'Grey oyster mushrooms for the kitchen, grown on straw on a window sill. Water, air, and some days of looking.',
      fr: 'Des pleurotes gris pour la cuisine, cultivés sur de la paille au bord d’une fenêtre. De l’eau, de l’air et quelques jours à regarder.',
    },
    summary: { en: 'Grey oyster mushrooms for the kitchen, on straw.', fr: 'Des pleurotes gris pour la cuisine, sur paille.' },
    whatItIs: {
      en: [p('A block of straw that the mycelium of grey oyster, ', em('Pleurotus ostreatus'), ', has grown through. Cut the bag, keep it moist, and the caps come in a cluster.'), bullets(['a block of straw'], ['a spray bottle'], ['a leaflet with the steps'])],
      fr: [p('Un bloc de paille que le mycélium du pleurote gris, ', em('Pleurotus ostreatus'), ', a traversé. Ouvrez le sac, gardez-le humide, et les chapeaux viennent en grappe.'), bullets(['un bloc de paille'], ['un vaporisateur'], ['un dépliant avec les étapes'])],
    },
    whatItIsNot: {
      en: [p('It isn’t a kit for any controlled species, and it can’t be turned into one. In Canada, section 7.1 of the Controlled Drugs and Substances Act reaches whoever has or sells anything and intends it for producing a controlled substance.', cite('ca-cdsa'))],
      fr: [p('Ce n’est pas une trousse pour une espèce désignée, et on ne peut pas en faire une. Au Canada, l’article 7.1 de la Loi réglementant certaines drogues et autres substances vise qui a ou vend une chose en la destinant à produire une substance désignée.', cite('ca-cdsa'))],
    },
    studies: noStudy,
    related: ['fungi-field-guide', 'reishi-tea'],
    variants: [{ sku: 'OYSTER-KIT', title: { en: 'One block', fr: 'Un bloc' }, weightGrams: 2400, taxClass: 'food', priceCadMinor: 2900, onHand: 36 }],
    facts: { classes: ['culinary-grow-kit'], attributes: [], evidence: 'Species on the label: Pleurotus ostreatus, a culinary mushroom.' },
  },
  {
    slug: 'reagent-test-kit',
    group: shelves.kits,
    title: { en: 'Reagent Test Kit', fr: 'Trousse de réactifs' },
    lead: {
      en: 'Twelve porcelain wells and plain reagents that tell one substance from another by colour.',
      fr: 'Douze godets de porcelaine et de simples réactifs qui distinguent une substance d’une autre par la couleur.',
    },
    summary: { en: 'Twelve wells and plain reagents that work by colour.', fr: 'Douze godets et de simples réactifs qui agissent par la couleur.' },
    whatItIs: {
      en: [
        p('A spot plate and plain reagents. A card lists which colours mean what, and which mean nothing.'),
        p('Canada’s rules on registered test kits cover kits that contain a controlled substance; they stand in s. 227–234 of the Controlled Substances Regulations.', cite('ca-csr'), ' Plain reagents fall outside that definition. This is our reading, not a ruling, and counsel hasn’t checked it.'),
      ],
      fr: [
        p('Une plaque à godets et de simples réactifs. Une carte dit quelles couleurs veulent dire quoi, et lesquelles ne veulent rien dire.'),
        p('Au Canada, les règles sur les trousses d’analyse enregistrées visent celles qui contiennent une substance désignée; elles se trouvent aux art. 227 à 234 du Règlement sur les substances désignées.', cite('ca-csr'), ' De simples réactifs n’entrent pas dans cette définition. C’est notre lecture, pas une décision, et aucun juriste ne l’a vérifiée.'),
      ],
    },
    whatItIsNot: {
      en: [p('It isn’t a measure of how much there is, and a colour never says that something is safe. The kit holds no controlled substance.')],
      fr: [p('Ce n’est pas une mesure de quantité, et une couleur ne dit jamais qu’une chose est sans danger. La trousse ne contient aucune substance désignée.')],
    },
    studies: noStudy,
    related: ['fungi-field-guide'],
    variants: [{ sku: 'REAGENT-12', title: { en: 'Twelve wells', fr: 'Douze godets' }, weightGrams: 310, taxClass: 'standard', priceCadMinor: 2600, priceUsdMinor: 1950, onHand: 25 }],
    facts: { classes: ['reagent-kit'], attributes: [], evidence: 'Contents list: reagents only, no controlled substance.' },
  },
]
