import { link } from '../../authoring/inline.ts'
import { bullets, h2, p } from '../../authoring/nodes.ts'
import type { PageSeed } from './page-seed.ts'

/** Of the terms of sale below, as an order keeps it. */
export const termsVersion = '2026-11'

export const terms: PageSeed = {
  slug: 'legal/terms',
  title: { en: 'Terms', fr: 'Conditions' },
  lead: {
    en: 'What you may expect of this site, and what it asks of you. A sample, written plainly; no lawyer has checked it.',
    fr: 'Ce que vous pouvez attendre de ce site, et ce qu’il attend de vous. Un modèle, écrit simplement; aucun juriste ne l’a vérifié.',
  },
  body: {
    en: [
      h2('Information, not advice'),
      p('What stands here describes studies and laws as we read them on the day beside each. It isn’t medical or legal advice, it doesn’t know your case, and it can be wrong. Don’t start, stop or change a medicine because of it. Ask someone who can answer for the answer.'),
      p('In an emergency, or if you are thinking about suicide, use the lines at the foot of every page. Nobody reads messages here at night.'),
      h2('What is shown where'),
      p('What a product’s page may show depends on the law of the place. Where no rule of ours says that more is allowed, the page gives information only: no price, no cart, no waiting list. An unknown place counts as one without such a rule. This isn’t a judgement of you, and it can’t be changed by asking.'),
      bullets(
        ['Please don’t give a place where you aren’t. The rules are there for the law’s sake, and an order that breaks them is turned back.'],
        ['That something is shown as sold here doesn’t make it lawful where you take it.'],
        ['The rules come from public sources, each with its date. They are a starting point and may have aged.'],
      ),
      h2('Terms of sale'),
      p('Version 2026-11. The goods of this demonstration are invented: nothing is charged and nothing is sent, whatever the pages of an order say. What follows is a sample of what a real house would have to say here.'),
      bullets(
        ['Who sells: the invented publisher of this demonstration, in Ontario. Prices in dollars are before tax, prices in euros with it; shipping and each tax stand in the quote before you order.'],
        ['When you order, the amount is held and not yet taken. Before it is taken, the rules of the places are asked once more. If they don’t allow it by then, nothing is taken, and you are told why.'],
        ['Goods are kept for you for half an hour while you pay. You can cancel until the amount is taken.'],
        ['You can send back what you bought within 30 days, as you got it. You get back what you paid for it, with the tax.'],
        ['Of you we keep what the order needs: name, address, e-mail, and what was decided about it. No card number reaches us.'],
      ),
      p('No page promises that a product does something for a condition. If you read one as if it did, please tell us; that would be a mistake of ours.'),
      h2('If you write a comment'),
      p('Where comments are open, they are read before they are shown. We refuse what offers or seeks a controlled substance, what names a source for one, what gives doses as advice, what promises healing, and what insults people. We don’t change your words. You may ask for them to be taken down.'),
      h2('Our words and pictures'),
      p('You may quote a passage, with a link and the name of the page. Please take the date and the kind of study along: a sentence without them says more than we said. The drawings were made by a script for this demonstration.'),
      h2('Changes'),
      p('When these terms change, this page changes. What matters for a text that you rely on stands beside that text: the date of its last review, its references, and its corrections. How the law looks in Canada is told in ', link('/guides/legal-access-in-canada', 'Legal access in Canada'), '.'),
    ],
    fr: [
      h2('De l’information, pas un avis'),
      p('Ce qui est écrit ici décrit des études et des lois telles que nous les avons lues, au jour indiqué à côté de chacune. Ce n’est pas un avis médical ou juridique, cela ne connaît pas votre cas, et cela peut être faux. Ne commencez, n’arrêtez ni ne changez un médicament pour cette raison. Demandez à une personne qui peut répondre de sa réponse.'),
      p('En cas d’urgence, ou si vous pensez au suicide, servez-vous des lignes au bas de chaque page. Personne ne lit de messages ici la nuit.'),
      h2('Ce qui est montré, et où'),
      p('Ce que la page d’un produit peut montrer dépend de la loi du lieu. Là où aucune de nos règles ne dit que davantage est permis, la page donne seulement de l’information : ni prix, ni panier, ni liste d’attente. Un lieu inconnu compte comme un lieu sans telle règle. Ce n’est pas un jugement sur vous, et le demander n’y change rien.'),
      bullets(
        ['N’indiquez pas un lieu où vous n’êtes pas. Les règles sont là à cause de la loi, et une commande qui les enfreint est refusée.'],
        ['Qu’une chose soit montrée comme en vente ici ne la rend pas légale là où vous l’emportez.'],
        ['Les règles viennent de sources publiques, chacune avec sa date. Elles sont un point de départ et ont pu vieillir.'],
      ),
      h2('Conditions de vente'),
      p('Version 2026-11. Les marchandises de cette démonstration sont inventées : rien n’est facturé et rien n’est envoyé, quoi que disent les pages d’une commande. Ce qui suit est un modèle de ce qu’une vraie maison aurait à dire ici.'),
      bullets(
        ['Qui vend : la maison inventée de cette démonstration, en Ontario. Les prix en dollars sont avant taxes, les prix en euros les comprennent; la livraison et chaque taxe figurent au devis avant que vous commandiez.'],
        ['Quand vous commandez, le montant est réservé et pas encore prélevé. Avant qu’il le soit, les règles des lieux sont consultées une fois de plus. Si elles ne le permettent plus, rien n’est prélevé et l’on vous dit pourquoi.'],
        ['Les articles sont gardés pour vous une demi-heure, le temps de payer. Vous pouvez annuler tant que le montant n’est pas prélevé.'],
        ['Vous pouvez retourner ce que vous avez acheté dans les 30 jours, dans l’état où vous l’avez reçu. Ce que vous avez payé vous est rendu, taxe comprise.'],
        ['De vous, nous gardons ce qu’il faut à la commande : nom, adresse, courriel, et ce qui a été décidé à son sujet. Aucun numéro de carte ne nous parvient.'],
      ),
      p('Aucune page ne promet qu’un produit fait quelque chose pour une affection. Si l’une d’elles se lit ainsi, dites-le-nous; ce serait une erreur de notre part.'),
      h2('Si vous écrivez un commentaire'),
      p('Là où les commentaires sont ouverts, ils sont lus avant d’être montrés. Nous refusons ce qui offre ou cherche une substance désignée, ce qui en nomme une source, ce qui conseille des doses, ce qui promet une guérison, et ce qui insulte des gens. Nous ne changeons pas vos mots. Vous pouvez demander qu’ils soient retirés.'),
      h2('Nos mots et nos images'),
      p('Vous pouvez citer un passage, avec un lien et le nom de la page. Emportez aussi la date et le genre d’étude : sans eux, une phrase en dit plus que nous n’en avons dit. Les dessins ont été faits par un script pour cette démonstration.'),
      h2('Les changements'),
      p('Quand ces conditions changent, cette page change. Ce qui compte pour un texte dont vous dépendez se trouve à côté de ce texte : la date de sa dernière révision, ses références et ses corrections. Ce que dit la loi au Canada est raconté dans ', link('/guides/legal-access-in-canada', 'Accès légal au Canada'), '.'),
    ],
  },
  seo: {
    title: { en: 'Terms of this site', fr: 'Conditions de ce site' },
    description: {
      en: 'Information, not advice; what is shown where; terms of sale; comments; our words and pictures. A sample that no lawyer has checked.',
      fr: 'De l’information, pas un avis; ce qui est montré, et où; les conditions de vente; les commentaires; nos mots et nos images. Un modèle qu’aucun juriste n’a vérifié.',
    },
  },
}
