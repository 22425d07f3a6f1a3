import { link } from '../../authoring/inline.ts'
import { bullets, h2, p } from '../../authoring/nodes.ts'
import type { PageSeed } from './page-seed.ts'

export const about: PageSeed = {
  slug: 'about',
  title: { en: 'About this house', fr: 'À propos de cette maison' },
  lead: {
    en: 'Lamella & Margin reads studies and laws on psilocybin and chronic pain, and says what they say. It also has a shop. This page tells you both.',
    fr: 'Lamella & Margin lit les études et les lois sur la psilocybine et la douleur chronique, et dit ce qu’elles disent. La maison a aussi une boutique. Cette page vous dit les deux.',
  },
  body: {
    en: [
      h2('A demonstration'),
      p('Lamella & Margin doesn’t exist. It was made up to show a piece of software for publishers of careful health information. The people who write and review here are invented, and so are their titles, the products, the product numbers, the dates of review and the corrections. Each person’s line says so.'),
      p('What isn’t invented: the studies, the laws and the notices that we cite. They exist, and each reference says what of it was read and on which day. No clinician and no lawyer has checked these texts.'),
      h2('Who writes'),
      bullets(
        [link('/authors/maren-oyelaran', 'Maren Oyelaran'), ', invented, stands for whoever writes about studies.'],
        [link('/authors/odile-tremblay-nakamura', 'Odile Tremblay-Nakamura'), ', invented, stands for whoever follows the law and answers for the house.'],
        [link('/authors/ines-caldwell', 'Dr Inès Caldwell'), ', invented, stands for the clinician who reviews a text that somebody else wrote.'],
      ),
      h2('The shop, and a conflict of interest'),
      p('Whoever publishes on health and sells goods beside it has a reason to make things sound better than they are. We would have that reason too. In a real house like this one, the shop would pay for the texts.'),
      p('So these rules hold, and some of them are held by the software:'),
      bullets(
        ['A text is reviewed by another person with another account; without that it can’t be published.'],
        ['A product’s page shows a price or a way to order only where a rule allows it for the visitor’s place. Where no rule speaks, it gives information and nothing else.'],
        ['An entry about a controlled substance is there to be read. It has no price, no cart and no list to be told when it comes.'],
        ['Nobody pays to be named in a text, and no link here earns a commission.'],
        ['No product page claims that a thing does something for a condition.'],
      ),
      h2('What we don’t do'),
      p('We don’t give medical or legal advice, we don’t answer questions about a case, and we arrange nothing: no trial, no prescription, no contact with a seller. If you are looking for a place to start, read ', link('/articles/psilocybin-and-chronic-pain', 'Psilocybin and chronic pain'), ' or ', link('/guides/questions-for-your-clinician', 'Questions for your clinician'), '.'),
      h2('How to reach us'),
      p('A real house would give a postal address, an e-mail address and the name of the person who answers for it. This demonstration has none of them, and doesn’t pretend to.'),
    ],
    fr: [
      h2('Une démonstration'),
      p('Lamella & Margin n’existe pas. La maison a été inventée pour montrer un logiciel destiné à qui publie avec soin de l’information sur la santé. Les personnes qui écrivent et révisent ici sont inventées, tout comme leurs titres, les produits, les numéros de produits, les dates de révision et les corrections. La ligne de chaque personne le dit.'),
      p('Ce qui n’est pas inventé : les études, les lois et les avis que nous citons. Ils existent, et chaque référence dit ce qui en a été lu, et quel jour. Ni clinicienne ni juriste n’a vérifié ces textes.'),
      h2('Qui écrit'),
      bullets(
        [link('/authors/maren-oyelaran', 'Maren Oyelaran'), ', inventée, est là à la place de qui écrit sur les études.'],
        [link('/authors/odile-tremblay-nakamura', 'Odile Tremblay-Nakamura'), ', inventée, est là à la place de qui suit le droit et répond de la maison.'],
        [link('/authors/ines-caldwell', 'Dre Inès Caldwell'), ', inventée, est là à la place de la clinicienne qui révise un texte écrit par quelqu’un d’autre.'],
      ),
      h2('La boutique, et un conflit d’intérêts'),
      p('Qui publie sur la santé et vend des choses à côté a une raison de les faire paraître meilleures qu’elles ne sont. Nous aurions cette raison aussi. Dans une vraie maison comme celle-ci, la boutique paierait les textes.'),
      p('Voici donc les règles, dont certaines sont tenues par le logiciel :'),
      bullets(
        ['Un texte est révisé par une autre personne, avec un autre compte; sans cela, il ne peut pas être publié.'],
        ['La page d’un produit ne montre un prix ou une façon de commander que si une règle le permet pour le lieu de la personne. Là où aucune règle ne parle, elle donne de l’information et rien d’autre.'],
        ['Une fiche sur une substance désignée est là pour être lue. Elle n’a ni prix, ni panier, ni liste pour être averti.'],
        ['Personne ne paie pour être nommé dans un texte, et aucun lien ne rapporte de commission.'],
        ['Aucune page de produit n’affirme qu’une chose fait quelque chose pour une affection.'],
      ),
      h2('Ce que nous ne faisons pas'),
      p('Nous ne donnons pas d’avis médical ou juridique, nous ne répondons pas aux questions sur un cas, et nous n’arrangeons rien : ni essai, ni ordonnance, ni contact avec un vendeur. Pour commencer, lisez ', link('/articles/psilocybin-and-chronic-pain', 'Psilocybine et douleur chronique'), ' ou ', link('/guides/questions-for-your-clinician', 'Questions pour votre clinicienne ou clinicien'), '.'),
      h2('Comment nous joindre'),
      p('Une vraie maison donnerait une adresse postale, une adresse de courriel et le nom de la personne qui en répond. Cette démonstration n’a rien de cela, et ne fait pas semblant.'),
    ],
  },
  seo: {
    title: { en: 'About Lamella & Margin', fr: 'À propos de Lamella & Margin' },
    description: {
      en: 'An invented publisher with a shop beside it: who writes, what is real, and how the conflict of interest is handled.',
      fr: 'Une maison d’édition inventée, avec une boutique à côté : qui écrit, ce qui est réel, et ce qui est fait du conflit d’intérêts.',
    },
  },
}
