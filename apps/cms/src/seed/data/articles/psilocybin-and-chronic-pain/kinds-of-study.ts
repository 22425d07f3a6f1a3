import { cite, strong } from '../../../authoring/inline.ts'
import type { Both } from '../../../authoring/language.ts'
import { bullets, h2, p, type BodyNode } from '../../../authoring/nodes.ts'

export const kindsOfStudy: Both<readonly BodyNode[]> = {
  en: [
    h2('Kinds of study, in plain words'),
    p('A number without its kind says little. Four thousand answers to a questionnaire and forty people in a trial are different things, and the larger number isn’t always the stronger one. These are the kinds that you will meet below:'),
    bullets(
      [strong('Systematic review.'), ' The authors gather every study that fits a question written down in advance, and judge how well each was made. It can be no better than what it gathers.'],
      [strong('Scoping review.'), ' A map of what has been studied and how. It shows where there is little, not what works.'],
      [strong('Case series.'), ' A report on a few people, told one after the other. Nobody is compared with anybody.'],
      [strong('Open-label study.'), ' People are given something, and everyone knows what. So hope can find its way into the answers.'],
      [strong('Cross-sectional survey.'), ' Many people answer questions once. It shows what goes together on that day, not what comes of what.'],
      [strong('Observational follow-up.'), ' The same people are asked again later. Nobody decides for them who takes something and who doesn’t.'],
      [strong('Study protocol.'), ' The plan of a study, published before there are results.'],
    ),
    p('One kind is missing from our list: the randomised trial, in which chance decides who is given what and, where it can be done, nobody knows until the end. That our list holds none doesn’t mean that there is none. It means that the papers which are passed around, and which this text is about, aren’t of that kind. One of them describes the trials that it found as scarce and small.', cite('goel-2023')),
  ],
  fr: [
    h2('Les genres d’études, en mots simples'),
    p('Un nombre sans son genre dit peu de chose. Quatre mille réponses à un questionnaire et quarante personnes dans un essai sont des choses différentes, et le plus grand nombre n’est pas toujours le plus solide. Voici les genres que vous rencontrerez plus bas :'),
    bullets(
      [strong('Revue systématique.'), ' Les autrices et auteurs réunissent toutes les études qui répondent à une question posée d’avance, et jugent comment chacune a été faite. Elle ne peut pas valoir mieux que ce qu’elle réunit.'],
      [strong('Revue de la portée.'), ' Une carte de ce qui a été étudié, et comment. Elle montre où il y a peu, pas ce qui fonctionne.'],
      [strong('Série de cas.'), ' Un rapport sur quelques personnes, racontées l’une après l’autre. On ne compare personne à personne.'],
      [strong('Étude ouverte.'), ' On donne quelque chose à des gens, et tout le monde sait quoi. L’espoir peut donc se glisser dans les réponses.'],
      [strong('Sondage transversal.'), ' Beaucoup de gens répondent une seule fois. On y voit ce qui va ensemble ce jour-là, pas ce qui vient de quoi.'],
      [strong('Suivi par observation.'), ' Les mêmes personnes répondent de nouveau plus tard. Personne ne décide à leur place qui prend quelque chose et qui n’en prend pas.'],
      [strong('Protocole d’étude.'), ' Le plan d’une étude, publié avant qu’il y ait des résultats.'],
    ),
    p('Un genre manque à notre liste : l’essai randomisé, où le hasard décide qui reçoit quoi et où, quand c’est possible, personne ne le sait avant la fin. Que notre liste n’en contienne aucun ne veut pas dire qu’il n’en existe pas. Cela veut dire que les publications qui circulent, et dont parle ce texte, ne sont pas de ce genre. L’une d’elles décrit les essais qu’elle a trouvés comme rares et petits.', cite('goel-2023')),
  ],
}
