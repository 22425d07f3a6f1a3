import { block } from '../../../authoring/blocks.ts'
import { cite, link } from '../../../authoring/inline.ts'
import type { Both } from '../../../authoring/language.ts'
import { bullets, h2, p, steps, type BodyNode } from '../../../authoring/nodes.ts'

export const limits: Both<readonly BodyNode[]> = {
  en: [
    h2('What none of the abstracts reports'),
    bullets(
      ['Pain, in more than three people.', cite('lyes-2022')],
      ['Anything beyond about a month: the one follow-up whose length we know ran for about 30 days.', cite('follow-up-2022')],
      ['What happens together with a particular medicine. Our notes hold nothing on that.'],
      ['What happens to those who stop, or who never answer.'],
      ['Anything in animals: all three are about people.'],
    ),
    h2('Why a comparison isn’t yet a trial'),
    p('Two groups side by side look like an experiment. The difference is in how people came to be in one or the other. In a trial, chance decides, so that the groups are alike in all that nobody thought of. In these studies, people decided. Then the groups differ in more than in what was taken: in hope, in health, in what one can afford, in who goes on answering. A larger group doesn’t mend that. It makes the same mixture easier to count.'),
    h2('When you meet the next headline'),
    steps(
      ['Look for the kind of study before the number of people.'],
      ['Look for what was measured. If it was mood, the paper is about mood.'],
      ['Look for who decided who took what.'],
      ['Look for how long it went on.'],
      ['Look at who writes the headline, and what stands for sale beside it. That goes for us too.'],
    ),
    block({
      name: 'callout', tone: 'caution', title: 'Small isn’t the same as safe',
      body: [
        p('None of these studies shows that a small dose is safe for you, with your health and your medicines. Nothing here is a reason to start something, or to change what was prescribed.'),
        p('In Canada the limit at the wheel is any detectable level, and a small dose is no exception to it.', cite('ca-driving'), ' The substance is a controlled one, whatever the amount.', cite('ca-cdsa')),
      ],
    }),
    block({ name: 'relatedGuide', guide: 'questions-for-your-clinician', text: 'If you wonder whether any of this concerns you: what to ask, and whom.' }),
    block({ name: 'faqGroup', title: 'Questions on the studies', faqs: ['thousands-of-people', 'has-it-been-shown', 'animal-studies', 'words-we-leave-out'] }),
    p('The other papers on psilocybin and pain stand in ', link('/articles/psilocybin-and-chronic-pain', 'Psilocybin and chronic pain'), '.'),
  ],
  fr: [
    h2('Ce qu’aucun résumé ne rapporte'),
    bullets(
      ['La douleur, chez plus de trois personnes.', cite('lyes-2022')],
      ['Quoi que ce soit au-delà d’un mois environ : le seul suivi dont nous connaissons la durée a été d’environ 30 jours.', cite('follow-up-2022')],
      ['Ce qui arrive avec un médicament en particulier. Nos notes n’en disent rien.'],
      ['Ce qui arrive à qui arrête, ou ne répond jamais.'],
      ['Quoi que ce soit chez l’animal : les trois portent sur des personnes.'],
    ),
    h2('Pourquoi une comparaison n’est pas encore un essai'),
    p('Deux groupes côte à côte ressemblent à une expérience. La différence tient à la façon dont les gens se retrouvent dans l’un ou dans l’autre. Dans un essai, c’est le hasard qui décide, pour que les groupes se ressemblent en tout ce à quoi personne n’a pensé. Dans ces études, ce sont les gens qui ont décidé. Les groupes diffèrent alors par plus que ce qui a été pris : par l’espoir, par la santé, par les moyens, par qui continue de répondre. Un groupe plus grand n’y change rien. Il rend le même mélange plus facile à compter.'),
    h2('Devant la prochaine manchette'),
    steps(
      ['Cherchez le genre d’étude avant le nombre de personnes.'],
      ['Cherchez ce qui a été mesuré. Si c’était l’humeur, la publication porte sur l’humeur.'],
      ['Cherchez qui a décidé de qui prenait quoi.'],
      ['Cherchez combien de temps cela a duré.'],
      ['Regardez qui écrit la manchette, et ce qui est à vendre à côté. Cela vaut aussi pour nous.'],
    ),
    block({
      name: 'callout', tone: 'caution', title: 'Petit ne veut pas dire sans danger',
      body: [
        p('Aucune de ces études ne montre qu’une petite dose est sans danger pour vous, avec votre santé et vos médicaments. Rien ici n’est une raison de commencer quelque chose, ni de changer ce qui a été prescrit.'),
        p('Au Canada, la limite au volant est toute concentration détectable, et une petite dose n’y fait pas exception.', cite('ca-driving'), ' La substance est désignée, quelle que soit la quantité.', cite('ca-cdsa')),
      ],
    }),
    block({ name: 'relatedGuide', guide: 'questions-for-your-clinician', text: 'Si vous vous demandez si cela vous concerne : quoi demander, et à qui.' }),
    block({ name: 'faqGroup', title: 'Questions sur les études', faqs: ['thousands-of-people', 'has-it-been-shown', 'animal-studies', 'words-we-leave-out'] }),
    p('Les autres publications sur la psilocybine et la douleur se trouvent dans ', link('/articles/psilocybin-and-chronic-pain', 'Psilocybine et douleur chronique'), '.'),
  ],
}
