import { block } from '../../../authoring/blocks.ts'
import { cite, link } from '../../../authoring/inline.ts'
import type { Both } from '../../../authoring/language.ts'
import { h2, p, type BodyNode } from '../../../authoring/nodes.ts'

export const afterwards: Both<readonly BodyNode[]> = {
  en: [
    h2('If the answer is no'),
    p('A no to psilocybin isn’t a no to you. Ask what can be done next, who does it, and when you will look at it again together. If you leave without a date, ask for one at the desk.'),
    p('You may also hear a yes that goes too far. Whoever promises that your pain will go knows more than any paper on our list. It is fine to say that you would like to see the study first.'),
    h2('If someone offers to sell you some'),
    p('A shop or a website that sells psilocybin may answer at once. In Canada it acts outside the law: to sell or to offer it is trafficking.', cite('ca-cdsa'), ' What you would want to know first, whether it goes together with what you take, is a question for a pharmacist and not for a shop. Our own shop doesn’t sell it either, and the entry in our catalogue is there to be read.'),
    block({
      name: 'callout', tone: 'caution', title: 'If it is too much right now',
      body: [
        p('Don’t wait for the appointment. In Canada you can call or text 9-8-8 at any hour if you are thinking about suicide or are worried about someone;', cite('ca-988'), ' in the United States, 988.', cite('us-988')),
        p('In an emergency: 911 in Canada', cite('ca-911'), ' and the United States', cite('us-988'), ', 112 in the European Union.', cite('eu-112')),
      ],
    }),
    h2('Afterwards'),
    p('Write down what was said while you remember it: what you agreed on, what is open, who looks it up. If you heard of a study that isn’t on our pages, look for its DOI, and for its kind. And if you find that we have a study wrong, tell us: corrections stay on the page, with their date.'),
    block({
      name: 'callout', tone: 'note', title: 'Who wrote this, and why',
      body: [p('This guide comes from a publisher with a shop. Its author and its reviewer are invented for the demonstration, and no clinician has checked it. Take the questions with you, not the authority.')],
    }),
    block({ name: 'relatedGuide', guide: 'legal-access-in-canada', text: 'Trial, special access, exemption: who acts, and by which text.' }),
    block({ name: 'faqGroup', title: 'Questions', faqs: ['can-a-doctor-prescribe-it', 'at-the-wheel', 'has-it-been-shown', 'where-to-get-help'] }),
    p('What has been studied, paper by paper, stands in ', link('/articles/psilocybin-and-chronic-pain', 'Psilocybin and chronic pain'), '.'),
  ],
  fr: [
    h2('Si la réponse est non'),
    p('Un non à la psilocybine n’est pas un non à vous. Demandez ce qui peut être fait ensuite, par qui, et quand vous en reparlerez. Si vous partez sans date, demandez-en une à l’accueil.'),
    p('Il se peut aussi qu’on vous dise un oui qui va trop loin. Qui promet que votre douleur partira en sait plus que toutes les publications de notre liste. Vous pouvez très bien dire que vous aimeriez d’abord voir l’étude.'),
    h2('Si quelqu’un offre de vous en vendre'),
    p('Une boutique ou un site Web qui vend de la psilocybine répond peut-être aussitôt. Au Canada, c’est agir hors de la loi : en vendre ou en offrir, c’est faire du trafic.', cite('ca-cdsa'), ' Ce que vous voudriez savoir en premier, si elle va avec ce que vous prenez, est une question pour la pharmacie et non pour une boutique. Notre propre boutique n’en vend pas non plus, et la fiche de notre catalogue est là pour être lue.'),
    block({
      name: 'callout', tone: 'caution', title: 'Si c’est trop en ce moment',
      body: [
        p('N’attendez pas le rendez-vous. Au Canada, vous pouvez appeler ou texter le 9-8-8 à toute heure si vous pensez au suicide ou si vous vous inquiétez pour quelqu’un;', cite('ca-988'), ' aux États-Unis, le 988.', cite('us-988')),
        p('En cas d’urgence : le 911 au Canada', cite('ca-911'), ' et aux États-Unis', cite('us-988'), ', le 112 dans l’Union européenne.', cite('eu-112')),
      ],
    }),
    h2('Après le rendez-vous'),
    p('Notez ce qui a été dit pendant que vous vous en souvenez : ce dont vous avez convenu, ce qui reste ouvert, qui se renseigne. Si l’on vous a parlé d’une étude qui n’est pas sur nos pages, cherchez son DOI, et son genre. Et si vous trouvez que nous avons mal rendu une étude, dites-le-nous : les corrections restent sur la page, avec leur date.'),
    block({
      name: 'callout', tone: 'note', title: 'Qui a écrit ceci, et pourquoi',
      body: [p('Ce guide vient d’une maison d’édition qui a une boutique. Son autrice et sa réviseure sont inventées pour la démonstration, et personne de la profession ne l’a vérifié. Emportez les questions, pas l’autorité.')],
    }),
    block({ name: 'relatedGuide', guide: 'legal-access-in-canada', text: 'Essai, accès spécial, exemption : qui agit, et selon quel texte.' }),
    block({ name: 'faqGroup', title: 'Questions', faqs: ['can-a-doctor-prescribe-it', 'at-the-wheel', 'has-it-been-shown', 'where-to-get-help'] }),
    p('Ce qui a été étudié, publication par publication, se trouve dans ', link('/articles/psilocybin-and-chronic-pain', 'Psilocybine et douleur chronique'), '.'),
  ],
}
