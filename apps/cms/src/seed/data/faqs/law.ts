import { cite, link } from '../../authoring/inline.ts'
import { bullets, p } from '../../authoring/nodes.ts'
import type { FaqSeed } from './faq-seed.ts'

const guide = '/guides/legal-access-in-canada'

export const lawFaqs: readonly FaqSeed[] = [
  {
    slug: 'can-a-doctor-prescribe-it',
    topic: 'the-law',
    question: { en: 'Can a doctor in Canada prescribe it?', fr: 'Un médecin peut-il la prescrire au Canada?' },
    answer: {
      en: [
        p('There is no product to prescribe: as far as our research goes, Health Canada has approved no therapeutic product that contains psilocybin, though we have no document to cite for that. What a practitioner can do is apply through the Special Access Program, case by case.', cite('ca-special-access')),
        p('The guide ', link(guide, 'Legal access in Canada'), ' lists the three lawful ways.'),
      ],
      fr: [
        p('Il n’y a pas de produit à prescrire : d’après nos recherches, Santé Canada n’a approuvé aucun produit thérapeutique qui contient de la psilocybine, mais nous n’avons pas de document à citer sur ce point. Un praticien peut faire une demande au Programme d’accès spécial, au cas par cas.', cite('ca-special-access')),
        p('Le guide ', link(guide, 'Accès légal au Canada'), ' décrit les trois voies légales.'),
      ],
    },
  },
  {
    slug: 'shops-in-some-cities',
    topic: 'the-law',
    question: { en: 'Are the mushroom shops in Vancouver and other cities licensed?', fr: 'Les boutiques de champignons de Vancouver et d’ailleurs ont-elles un permis?' },
    answer: {
      en: [p('No law that we found allows them. That they are open is tolerance; the federal ban applies there as everywhere in Canada. The Controlled Drugs and Substances Act counts selling, sending, delivering and offering as trafficking.', cite('ca-cdsa'))],
      fr: [p('Aucune loi que nous ayons trouvée ne les permet. Qu’elles soient ouvertes relève de la tolérance; l’interdiction fédérale s’y applique comme partout au Canada. La Loi réglementant certaines drogues et autres substances range la vente, l’envoi, la livraison et l’offre dans le trafic.', cite('ca-cdsa'))],
    },
  },
  {
    slug: 'at-the-wheel',
    topic: 'the-law',
    question: { en: 'Is there an amount with which one may drive?', fr: 'Y a-t-il une quantité avec laquelle on peut conduire?' },
    answer: {
      en: [p('No. In Canada the limit for psilocybin and psilocin at the wheel is any detectable level.', cite('ca-driving'))],
      fr: [p('Non. Au Canada, la limite au volant pour la psilocybine et la psilocine est toute concentration détectable.', cite('ca-driving'))],
    },
  },
  {
    slug: 'growing-from-spores',
    topic: 'the-law',
    question: { en: 'Are spores and growing kits for psilocybin mushrooms legal in Canada?', fr: 'Les spores et les trousses de culture de champignons à psilocybine sont-elles légales au Canada?' },
    answer: {
      en: [
        p('Shops say so, and leave out section 7.1 of the Controlled Drugs and Substances Act.', cite('ca-cdsa'), ' By that section:'),
        bullets(
          ['spores aren’t named, but whoever has or sells anything and intends it for producing a controlled substance can face up to 10 years;', cite('ca-cdsa')],
          ['to produce includes to cultivate and to propagate.', cite('ca-cdsa')],
        ),
      ],
      fr: [
        p('Des boutiques l’affirment, et passent sous silence l’article 7.1 de la Loi réglementant certaines drogues et autres substances.', cite('ca-cdsa'), ' Selon cet article :'),
        bullets(
          ['les spores ne sont pas nommées, mais qui a ou vend une chose en la destinant à produire une substance désignée s’expose à une peine d’au plus 10 ans;', cite('ca-cdsa')],
          ['produire comprend cultiver et multiplier.', cite('ca-cdsa')],
        ),
      ],
    },
  },
]
