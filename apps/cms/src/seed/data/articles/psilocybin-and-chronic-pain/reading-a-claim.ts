import { block } from '../../../authoring/blocks.ts'
import { cite } from '../../../authoring/inline.ts'
import type { Both } from '../../../authoring/language.ts'
import { h2, p, steps, type BodyNode } from '../../../authoring/nodes.ts'

export const readingAClaim: Both<readonly BodyNode[]> = {
  en: [
    h2('Five questions for any claim'),
    p('New papers will come, and new claims with them. You don’t need to be a scientist to look at one. Ask, in this order:'),
    steps(
      ['Is there a paper, with a number (DOI) that leads to it? If nobody gives one, stop here.'],
      ['What kind of study is it? If the word is missing, or if it is “study” and nothing else, look it up.'],
      ['How many people were in it, who were they, and did they choose themselves?'],
      ['Were they compared with others, and did chance decide who was given what?'],
      ['What was measured? A paper on mood says nothing on pain, however good it is.'],
    ),
    p('A last look goes to the words around the claim. Some of them praise while they seem to hold back. In the United States the Federal Trade Commission counts a few of those as claims in their own right, as law firms sum up its guidance.', cite('us-ftc-2022'), ' We leave them out, in both languages, and name the kind of study instead.'),
    block({
      name: 'callout', tone: 'note', title: 'The shop beside this text',
      body: [
        p('The house that publishes this text has a shop beside it. That is a conflict of interest, and you should know of it as you read. What we do about it: no text is written to lead to an offer, the reviewer isn’t the author, every source can be looked up, and an entry about a controlled substance shows no price and no way to order.'),
        p('It doesn’t make the conflict go away. Check us as you would check anyone who sells something.'),
      ],
    }),
  ],
  fr: [
    h2('Cinq questions pour toute affirmation'),
    p('D’autres publications viendront, et d’autres affirmations avec elles. Il n’est pas nécessaire d’être scientifique pour en examiner une. Demandez-vous, dans cet ordre :'),
    steps(
      ['Y a-t-il une publication, avec un numéro (DOI) qui y mène? Si personne n’en donne, arrêtez-vous ici.'],
      ['De quel genre d’étude s’agit-il? Si le mot manque, ou si c’est « étude » et rien d’autre, cherchez-le.'],
      ['Combien de personnes y étaient, qui étaient-elles, et se sont-elles choisies elles-mêmes?'],
      ['Les a-t-on comparées à d’autres, et le hasard a-t-il décidé qui recevait quoi?'],
      ['Qu’a-t-on mesuré? Une publication sur l’humeur ne dit rien de la douleur, si bonne soit-elle.'],
    ),
    p('Un dernier regard va aux mots qui entourent l’affirmation. Certains vantent alors qu’ils semblent se retenir. Aux États-Unis, la Federal Trade Commission en compte quelques-uns comme de vraies affirmations, d’après le sommaire que des cabinets d’avocats font de ses lignes directrices.', cite('us-ftc-2022'), ' Nous les laissons de côté, dans les deux langues, et nommons plutôt le genre d’étude.'),
    block({
      name: 'callout', tone: 'note', title: 'La boutique à côté de ce texte',
      body: [
        p('La maison qui publie ce texte a une boutique à côté. C’est un conflit d’intérêts, et il vaut mieux le savoir en lisant. Ce que nous y faisons : aucun texte n’est écrit pour mener à une offre, la réviseure n’est pas l’autrice, chaque source peut être retrouvée, et une fiche sur une substance désignée ne montre ni prix ni façon de commander.'),
        p('Le conflit ne disparaît pas pour autant. Vérifiez-nous comme vous vérifieriez quiconque vend quelque chose.'),
      ],
    }),
  ],
}
