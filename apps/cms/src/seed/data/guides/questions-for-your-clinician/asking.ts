import { block } from '../../../authoring/blocks.ts'
import { cite, em, link } from '../../../authoring/inline.ts'
import type { Both } from '../../../authoring/language.ts'
import { bullets, h2, h3, type BodyNode } from '../../../authoring/nodes.ts'

export const asking: Both<readonly BodyNode[]> = {
  en: [
    h2('What to ask'),
    h3('About the studies'),
    bullets(
      [em('What kind of study is that based on, and how many people were in it?'), ' A paper often quoted on low doses and pain is a case series of three people.', cite('lyes-2022')],
      [em('Was anyone in it like me?'), ' A study of one kind of pain says little about another. One protocol on our list is about fibromyalgia alone, with 20 people planned and no results yet when it was published.', cite('fibromyalgia-protocol-2024')],
      [em('Was it compared with anything?'), ' A study of five people in 2025 was open-label: everyone knew what was given.', cite('open-label-2025')],
      [em('Is there a trial that could look at me?'), ' We keep no list of open ones. Trials have criteria, dates and an end.'],
    ),
    h3('About you'),
    bullets(
      [em('Does anything that I take, or have, speak against it?'), ' Our notes hold nothing on how psilocybin goes together with other medicines, so this is a question for a pharmacist too.'],
      [em('What haven’t we tried yet that has been studied better?')],
      [em('How would we notice that it does harm?')],
      [em('What would you do if nothing came of it?')],
    ),
    h3('About the law'),
    bullets(
      [em('Would you consider an application to the Special Access Program, and if not, why?'), ' It is the practitioner who applies, case by case.', cite('ca-special-access')],
      [em('How would I get home?'), ' In Canada any detectable level counts at the wheel.', cite('ca-driving')],
      [em('What may I keep at home?'), ' In Canada psilocybin is a controlled substance, its natural forms included.', cite('ca-cdsa'), ' The exceptions stand in ', link('/guides/legal-access-in-canada', 'Legal access in Canada'), '.'],
    ),
    block({
      name: 'checklistTable',
      caption: 'What the answers may look like',
      rows: [
        { step: '“There is no good evidence yet”', status: 'Ask what there is, and of which kind' },
        { step: '“I won’t apply for that”', status: 'Ask for the reason; you may ask for a second opinion' },
        { step: '“I don’t know”', status: 'A good answer. Leave the reference and ask for another date' },
        { step: '“It will help you”', status: 'Ask what that rests on: nothing on our list shows it' },
      ],
    }),
  ],
  fr: [
    h2('Quoi demander'),
    h3('Sur les études'),
    bullets(
      [em('Sur quel genre d’étude cela repose-t-il, et combien de personnes y étaient?'), ' Une publication souvent citée sur les faibles doses et la douleur est une série de cas de trois personnes.', cite('lyes-2022')],
      [em('Y avait-il quelqu’un comme moi?'), ' Une étude sur un genre de douleur en dit peu sur un autre. Un protocole de notre liste ne porte que sur la fibromyalgie, avec 20 personnes prévues et aucun résultat encore à sa publication.', cite('fibromyalgia-protocol-2024')],
      [em('L’a-t-on comparé à quelque chose?'), ' Une étude de cinq personnes, en 2025, était ouverte : tout le monde savait ce qui était donné.', cite('open-label-2025')],
      [em('Y a-t-il un essai qui pourrait m’évaluer?'), ' Nous ne tenons pas de liste d’essais ouverts. Les essais ont des critères, des dates et une fin.'],
    ),
    h3('Sur vous'),
    bullets(
      [em('Y a-t-il quelque chose que je prends, ou que j’ai, qui s’y oppose?'), ' Nos notes ne disent rien de la psilocybine avec d’autres médicaments; c’est donc aussi une question pour la pharmacie.'],
      [em('Que n’avons-nous pas encore essayé qui soit mieux étudié?')],
      [em('Comment verrions-nous que cela fait du tort?')],
      [em('Que feriez-vous si cela ne donnait rien?')],
    ),
    h3('Sur la loi'),
    bullets(
      [em('Envisageriez-vous une demande au Programme d’accès spécial, et sinon, pourquoi?'), ' C’est le praticien qui fait la demande, au cas par cas.', cite('ca-special-access')],
      [em('Comment rentrerais-je chez moi?'), ' Au Canada, toute concentration détectable compte au volant.', cite('ca-driving')],
      [em('Que puis-je garder à la maison?'), ' Au Canada, la psilocybine est une substance désignée, formes naturelles comprises.', cite('ca-cdsa'), ' Les exceptions se trouvent dans ', link('/guides/legal-access-in-canada', 'Accès légal au Canada'), '.'],
    ),
    block({
      name: 'checklistTable',
      caption: 'À quoi peuvent ressembler les réponses',
      rows: [
        { step: '« Il n’y a pas encore de bonnes données »', status: 'Demandez ce qu’il y a, et de quel genre' },
        { step: '« Je ne ferai pas cette demande »', status: 'Demandez la raison; vous pouvez demander un deuxième avis' },
        { step: '« Je ne sais pas »', status: 'Une bonne réponse. Laissez la référence et demandez une autre date' },
        { step: '« Cela vous aidera »', status: 'Demandez sur quoi cela repose : rien sur notre liste ne le montre' },
      ],
    }),
  ],
}
