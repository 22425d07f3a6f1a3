import { cite, em, link } from '../../authoring/inline.ts'
import { p } from '../../authoring/nodes.ts'
import { noStudy } from './no-study.ts'
import type { ProductSeed } from './product-seed.ts'
import { shelves } from './shelves.ts'

// Both have a price on record, so that it is the gate that keeps it off every page, and not its absence; and no stock.

export const cannabisAndPsilocybin: readonly ProductSeed[] = [
  {
    slug: 'hemp-oil',
    group: shelves.hemp,
    title: { en: 'Hemp oil with CBD', fr: 'Huile de chanvre avec CBD' },
    lead: {
      en: 'Oil from hemp with cannabidiol in it: in Canada, cannabis in the law’s terms.',
      fr: 'Une huile de chanvre avec du cannabidiol : au Canada, du cannabis au sens de la loi.',
    },
    summary: { en: 'Cannabis, in the law’s terms.', fr: 'Du cannabis, au sens de la loi.' },
    whatItIs: {
      en: [p('Oil from hemp with cannabidiol (CBD). In Canada it falls under the ', em('Cannabis Act'), ': only authorised retailers may sell it, and section 17 restricts its promotion, testimonials and lifestyle among it.', cite('ca-cannabis'))],
      fr: [p('Une huile de chanvre avec du cannabidiol (CBD). Au Canada, elle relève de la ', em('Loi sur le cannabis'), ' : seuls les détaillants autorisés peuvent la vendre, et l’article 17 en restreint la promotion, témoignages et style de vie compris.', cite('ca-cannabis'))],
    },
    whatItIsNot: {
      en: [p('It isn’t the seed oil of the kitchen shelf. In Canada isolated phytocannabinoids can’t be natural health products.', cite('ca-natural-health'))],
      fr: [p('Ce n’est pas l’huile de graines de la cuisine. Au Canada, les phytocannabinoïdes isolés ne peuvent pas être des produits de santé naturels.', cite('ca-natural-health'))],
    },
    studies: noStudy,
    related: [],
    variants: [{ sku: 'HEMP-30', title: { en: '30 ml', fr: '30 ml' }, weightGrams: 95, taxClass: 'standard', priceCadMinor: 4400, priceUsdMinor: 3300, onHand: 0 }],
    facts: { classes: ['hemp-cbd'], attributes: [], evidence: 'Label: hemp oil with cannabidiol. The demo’s seller is not an authorised retailer.' },
  },
  {
    slug: 'psilocybin-truffles',
    group: shelves.fungi,
    title: { en: 'Psilocybin truffles', fr: 'Truffes à psilocybine' },
    lead: {
      en: 'Sclerotia: dense knots of mycelium that some species of Psilocybe form below ground. Not a truffle in the kitchen’s sense.',
      fr: 'Des sclérotes : des nœuds denses de mycélium que certaines espèces de Psilocybe forment sous terre. Pas des truffes au sens de la cuisine.',
    },
    summary: { en: 'Sclerotia: what they are, and how the law looks at them.', fr: 'Des sclérotes : ce que c’est, et comment la loi les considère.' },
    whatItIs: {
      en: [
        p('A catalogue entry, to be read. A sclerotium is a knot of mycelium in which a fungus rests; those of some ', em('Psilocybe'), ' contain psilocybin.'),
        p('In Canada psilocybin stands in Schedule III of the Controlled Drugs and Substances Act, its natural forms and anything that contains it included.', cite('ca-cdsa'), ' In the Netherlands mushrooms have been on List II of the Opium Act since 1 December 2008 and psilocybin is on List I; fresh sclerotia aren’t banned there, dried ones are.', cite('nl-opium-act')),
      ],
      fr: [
        p('Une fiche de catalogue, à lire. Un sclérote est un nœud de mycélium dans lequel un champignon se met au repos; ceux de certaines ', em('Psilocybe'), ' contiennent de la psilocybine.'),
        p('Au Canada, la psilocybine figure à l’annexe III de la Loi réglementant certaines drogues et autres substances, avec ses formes naturelles et tout ce qui en contient.', cite('ca-cdsa'), ' Aux Pays-Bas, les champignons figurent à la liste II de la loi sur l’opium depuis le 1er décembre 2008, et la psilocybine à la liste I; les sclérotes frais n’y sont pas interdits, les séchés le sont.', cite('nl-opium-act')),
      ],
    },
    whatItIsNot: {
      en: [p('It isn’t food, and it isn’t something that this publisher sends anywhere. In Canada the Act counts selling, sending, delivering and offering as trafficking.', cite('ca-cdsa'), ' The lawful ways stand in ', link('/guides/legal-access-in-canada', 'Legal access in Canada'), '.')],
      fr: [p('Ce n’est pas un aliment, et ce n’est rien que cette maison envoie où que ce soit. Au Canada, la loi range la vente, l’envoi, la livraison et l’offre dans le trafic.', cite('ca-cdsa'), ' Les voies légales se trouvent dans ', link('/guides/legal-access-in-canada', 'Accès légal au Canada'), '.')],
    },
    studies: {
      en: [p('Our record holds no study of a product like this one. The papers on psilocybin and pain that we cite are a systematic review of 28 studies', cite('jevotovsky-2024'), ' and smaller works; the article ', link('/articles/psilocybin-and-chronic-pain', 'Psilocybin and chronic pain'), ' names each with its kind and its limits.')],
      fr: [p('Notre dossier ne contient aucune étude d’un produit comme celui-ci. Les publications que nous citons sur la psilocybine et la douleur sont une revue systématique de 28 études', cite('jevotovsky-2024'), ' et des travaux plus petits; l’article ', link('/articles/psilocybin-and-chronic-pain', 'Psilocybine et douleur chronique'), ' nomme chacune avec son genre et ses limites.')],
    },
    related: [],
    variants: [{ sku: 'TRUFFLE-SAMPLE', title: { en: 'Catalogue entry', fr: 'Fiche de catalogue' }, weightGrams: 0, taxClass: 'standard', priceCadMinor: 2400, onHand: 0 }],
    facts: { classes: ['psilocybin-truffle'], attributes: [], evidence: 'Sclerotia of Psilocybe: contain psilocybin, a controlled substance.' },
  },
]
