import { block } from '../../../authoring/blocks.ts'
import { cite, em } from '../../../authoring/inline.ts'
import type { Both } from '../../../authoring/language.ts'
import { h2, h3, h4, p, type BodyNode } from '../../../authoring/nodes.ts'
import { lawfulWays } from '../../lawful-ways.ts'

export const law: Both<readonly BodyNode[]> = {
  en: [
    h2('Driving and medicines'),
    block({
      name: 'callout', tone: 'caution', title: 'Any amount counts at the wheel',
      body: [p('Canada’s driving limit for psilocybin and psilocin is any detectable level.', cite('ca-driving'), ' Nothing on this page is a reason to change a prescribed medicine: speak with whoever prescribed it.')],
    }),
    h2('The law in Canada'),
    p('Psilocybin and psilocin stand in Schedule III of the ', em('Controlled Drugs and Substances Act'), ', items 11 and 12. A controlled substance, in that Act, includes its natural forms and anything that contains it.', cite('ca-cdsa'), ' As far as our research goes, Health Canada has approved no therapeutic product that contains psilocybin; we have no document to cite for that. Shops that open in some cities are tolerated there: the federal ban applies to them too.', cite('ca-cdsa')),
    block({
      name: 'callout', tone: 'legal', title: 'No advertising of restricted drugs', place: 'Canada', checkedOn: '2026-11-23', nextCheckOn: '2027-04-30',
      body: [p('Since 1 October 2026, section 235 of the Controlled Substances Regulations allows advertising of a controlled substance only if it is not a restricted drug. Psilocybin and psilocin are restricted drugs.', cite('ca-csr'), ' That is why this page states facts and leads to no offer.')],
    }),
    h3('Claims about pain'),
    p('The list of conditions in Schedule A.1 of the ', em('Food and Drugs Act'), ' doesn’t name pain. A claim about chronic pain is caught all the same, by s. 9(1) of that Act', cite('ca-food-and-drugs'), ' and by C.08.002(1) of its regulations.', cite('ca-food-and-drug-regulations')),
    h4('What changed, and what didn’t'),
    p('Before 1 October 2026 the ban on advertising rested on s. 3 and s. 9 of the ', em('Food and Drugs Act'), cite('ca-food-and-drugs'), ' and on C.08.002.', cite('ca-food-and-drug-regulations'), ' The text to cite is new; what may be shown is not.'),
    lawfulWays.en,
    block({ name: 'relatedGuide', guide: 'legal-access-in-canada', text: 'Trial, special access, exemption: who acts, what each asks, what the texts say.' }),
    block({ name: 'productCta', product: 'psilocybin-truffles', text: 'The catalogue entry states what sclerotia are and how the law looks at them. It is there to be read.' }),
  ],
  fr: [
    h2('Conduite et médicaments'),
    block({
      name: 'callout', tone: 'caution', title: 'Au volant, toute quantité compte',
      body: [p('Au Canada, la limite au volant pour la psilocybine et la psilocine est toute concentration détectable.', cite('ca-driving'), ' Rien sur cette page n’est une raison de modifier un médicament prescrit : parlez-en à la personne qui l’a prescrit.')],
    }),
    h2('La loi au Canada'),
    p('La psilocybine et la psilocine figurent à l’annexe III de la ', em('Loi réglementant certaines drogues et autres substances'), ', aux articles 11 et 12. Une substance désignée, dans cette loi, comprend ses formes naturelles et tout ce qui en contient.', cite('ca-cdsa'), ' D’après nos recherches, Santé Canada n’a approuvé aucun produit thérapeutique qui contient de la psilocybine; nous n’avons pas de document à citer sur ce point. Les boutiques qui ouvrent dans certaines villes y sont tolérées : l’interdiction fédérale s’applique à elles aussi.', cite('ca-cdsa')),
    block({
      name: 'callout', tone: 'legal', title: 'Aucune publicité pour les drogues d’usage restreint', place: 'Canada', checkedOn: '2026-11-23', nextCheckOn: '2027-04-30',
      body: [p('Depuis le 1er octobre 2026, l’article 235 du Règlement sur les substances désignées ne permet la publicité d’une substance désignée que si elle n’est pas une drogue d’usage restreint. La psilocybine et la psilocine sont des drogues d’usage restreint.', cite('ca-csr'), ' C’est pourquoi cette page énonce des faits et ne mène à aucune offre.')],
    }),
    h3('Affirmations sur la douleur'),
    p('La liste d’affections de l’annexe A.1 de la ', em('Loi sur les aliments et drogues'), ' ne nomme pas la douleur. Une affirmation sur la douleur chronique est tout de même visée, par le par. 9(1) de cette loi', cite('ca-food-and-drugs'), ' et par l’art. C.08.002(1) de son règlement.', cite('ca-food-and-drug-regulations')),
    h4('Ce qui a changé, et ce qui n’a pas changé'),
    p('Avant le 1er octobre 2026, l’interdiction de publicité reposait sur les art. 3 et 9 de la ', em('Loi sur les aliments et drogues'), cite('ca-food-and-drugs'), ' et sur l’art. C.08.002.', cite('ca-food-and-drug-regulations'), ' Le texte à citer est nouveau; ce qui peut être montré ne l’est pas.'),
    lawfulWays.fr,
    block({ name: 'relatedGuide', guide: 'legal-access-in-canada', text: 'Essai, accès spécial, exemption : qui agit, ce que chaque voie demande, ce que disent les textes.' }),
    block({ name: 'productCta', product: 'psilocybin-truffles', text: 'La fiche du catalogue dit ce que sont les sclérotes et comment la loi les considère. Elle est là pour être lue.' }),
  ],
}
