import { block } from '../../../authoring/blocks.ts'
import { link } from '../../../authoring/inline.ts'
import type { Both } from '../../../authoring/language.ts'
import { h2, p, rule, steps, type BodyNode } from '../../../authoring/nodes.ts'

export const appointment: Both<readonly BodyNode[]> = {
  en: [
    h2('Before an appointment'),
    p('An appointment is short. Three things make it easier to use:'),
    steps(['Write down what you want to know, most important first.'], ['Take the list below with you.'], ['Say it if you already take something, whatever it is: what is said in the room can be checked.']),
    block({
      name: 'checklistTable',
      caption: 'A list to bring',
      rows: [
        { step: 'What you take now, with doses', status: 'So that combinations can be checked' },
        { step: 'Two weeks of notes on your pain', status: 'A pattern says more than one bad day' },
        { step: 'What has been tried, and what came of it', status: 'It saves trying the same thing twice' },
        { step: 'Ask: is there a trial that could look at me?', status: 'Trials have criteria and dates' },
        { step: 'Ask: how will I get home?', status: 'Any detectable level counts at the wheel' },
      ],
    }),
    block({ name: 'relatedGuide', guide: 'questions-for-your-clinician', text: 'A longer list of questions, in the order in which an appointment goes.' }),
    rule,
    block({ name: 'faqGroup', title: 'Questions', faqs: ['has-it-been-shown', 'animal-studies', 'can-a-doctor-prescribe-it', 'words-we-leave-out'] }),
    p('More of them stand on the ', link('/faq', 'page of questions'), '.'),
  ],
  fr: [
    h2('Avant un rendez-vous'),
    p('Un rendez-vous est court. Trois choses aident à bien l’utiliser :'),
    steps(['Notez ce que vous voulez savoir, le plus important d’abord.'], ['Apportez la liste ci-dessous.'], ['Dites-le si vous prenez déjà quelque chose, quoi que ce soit : ce qui est dit sur place peut être vérifié.']),
    block({
      name: 'checklistTable',
      caption: 'Une liste à apporter',
      rows: [
        { step: 'Ce que vous prenez maintenant, avec les doses', status: 'Pour que les combinaisons puissent être vérifiées' },
        { step: 'Deux semaines de notes sur votre douleur', status: 'Une tendance en dit plus qu’une mauvaise journée' },
        { step: 'Ce qui a été essayé, et ce qui en est sorti', status: 'Cela évite d’essayer deux fois la même chose' },
        { step: 'Demandez : y a-t-il un essai qui pourrait m’évaluer?', status: 'Les essais ont des critères et des dates' },
        { step: 'Demandez : comment vais-je rentrer chez moi?', status: 'Au volant, toute concentration détectable compte' },
      ],
    }),
    block({ name: 'relatedGuide', guide: 'questions-for-your-clinician', text: 'Une liste de questions plus longue, dans l’ordre d’un rendez-vous.' }),
    rule,
    block({ name: 'faqGroup', title: 'Questions', faqs: ['has-it-been-shown', 'animal-studies', 'can-a-doctor-prescribe-it', 'words-we-leave-out'] }),
    p('D’autres se trouvent à la ', link('/faq', 'page des questions'), '.'),
  ],
}
