import { cite, em } from '../../authoring/inline.ts'
import { p } from '../../authoring/nodes.ts'
import { noStudy } from './no-study.ts'
import type { ProductSeed } from './product-seed.ts'
import { shelves } from './shelves.ts'

export const unlicensedFungi: readonly ProductSeed[] = [
  {
    slug: 'lions-mane',
    group: shelves.fungi,
    title: { en: 'Lion’s mane', fr: 'Hydne hérisson' },
    lead: {
      en: 'The same species as the licensed jar, without a product licence: an entry about the fungus.',
      fr: 'La même espèce que le pot avec licence, mais sans licence de mise en marché : une fiche sur le champignon.',
    },
    summary: { en: 'Fruiting body, without a product licence.', fr: 'Fructification, sans licence de mise en marché.' },
    whatItIs: {
      en: [
        p('Lion’s mane, ', em('Hericium erinaceus'), ', grows in a clump of hanging spines instead of a cap. The entry is about the dried fruiting body.'),
        p('In Canada fungi count as substances of natural health products. Represented for a medicinal use, this one may not be sold without a product licence,', cite('ca-natural-health'), ' and no licence is on its record.'),
      ],
      fr: [
        p('L’hydne hérisson, ', em('Hericium erinaceus'), ', pousse en une touffe d’aiguillons pendants plutôt qu’en chapeau. La fiche porte sur la fructification séchée.'),
        p('Au Canada, les champignons comptent parmi les substances des produits de santé naturels. Présenté pour un usage médicinal, celui-ci ne peut être vendu sans licence de mise en marché,', cite('ca-natural-health'), ' et aucune licence ne figure à son dossier.'),
      ],
    },
    whatItIsNot: {
      en: [p('It isn’t a product with an approved use, and the entry claims none. As food for the kitchen it may follow other rules, which we haven’t checked.')],
      fr: [p('Ce n’est pas un produit avec un usage approuvé, et la fiche n’en affirme aucun. Comme aliment pour la cuisine, il suit peut-être d’autres règles, que nous n’avons pas vérifiées.')],
    },
    studies: noStudy,
    related: ['lions-mane-npn', 'mycelium-supplement'],
    variants: [{ sku: 'LION-PLAIN-100', title: { en: '100 g, dried', fr: '100 g, séché' }, weightGrams: 130, taxClass: 'food', priceCadMinor: 2900, onHand: 20 }],
    facts: { classes: ['functional-mushroom'], attributes: [], evidence: 'No licence number is on the label or on record.' },
  },
  {
    slug: 'mycelium-supplement',
    group: shelves.fungi,
    title: { en: 'Mycelium supplement', fr: 'Supplément de mycélium' },
    lead: {
      en: 'The threads of a fungus, grown on grain and milled together with it. Not the part that one sees on a log.',
      fr: 'Les filaments d’un champignon, cultivés sur du grain et moulus avec lui. Pas la partie que l’on voit sur une bûche.',
    },
    summary: { en: 'Mycelium on grain: what it is, and why the part counts.', fr: 'Mycélium sur grain : ce que c’est, et pourquoi la partie compte.' },
    whatItIs: {
      en: [
        p('Mycelium is the net of threads from which a fungus fruits. Here it is grown on grain, and both are dried and milled.'),
        p('In the European Union the part matters: fruiting bodies are often not novel foods, mycelium usually is.', cite('eu-novel-food'), ' In Canada, represented for a medicinal use, it may not be sold without a product licence.', cite('ca-natural-health')),
      ],
      fr: [
        p('Le mycélium est le réseau de filaments d’où un champignon fructifie. Ici, il est cultivé sur du grain; les deux sont séchés et moulus.'),
        p('Dans l’Union européenne, la partie compte : les fructifications ne sont souvent pas de nouveaux aliments, le mycélium l’est en général.', cite('eu-novel-food'), ' Au Canada, présenté pour un usage médicinal, il ne peut être vendu sans licence de mise en marché.', cite('ca-natural-health')),
      ],
    },
    whatItIsNot: {
      en: [p('It isn’t the fruiting body, and a label that shows a mushroom doesn’t make it one. The entry says nothing of what it does for a condition.')],
      fr: [p('Ce n’est pas la fructification, et une étiquette qui montre un champignon n’y change rien. La fiche ne dit rien de ce qu’il fait pour une affection.')],
    },
    studies: noStudy,
    related: ['lions-mane'],
    variants: [{ sku: 'MYCELIUM-60', title: { en: '60 capsules', fr: '60 gélules' }, weightGrams: 95, taxClass: 'standard', priceCadMinor: 2600, priceUsdMinor: 1950, priceEurMinor: 1890, onHand: 12 }],
    facts: { classes: ['mycelium-supplement'], attributes: [], evidence: 'The label names mycelium and grain; no licence number on it.' },
  },
]
