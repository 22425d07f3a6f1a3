import { block } from '../../../authoring/blocks.ts'
import { cite, em } from '../../../authoring/inline.ts'
import type { Both } from '../../../authoring/language.ts'
import { h2, p, type BodyNode } from '../../../authoring/nodes.ts'

export const smallReports: Both<readonly BodyNode[]> = {
  en: [
    h2('Small reports, read closely'),
    p('The case series of 2022 tells of three people with chronic pain who took low doses of psilocybin by themselves. Nothing was controlled, and the preparations varied.', cite('lyes-2022'), ' Such a report shows that something was told. It can’t show why it happened, and three people stand for nobody else.'),
    p('A review in ', em('Frontiers in Psychiatry'), ' is quoted too. We found none. What we found there, of June 2024, is a protocol: the plan of a study of psilocybin in fibromyalgia, with 20 people planned.', cite('fibromyalgia-protocol-2024'), ' The table takes it line by line.'),
    block({
      name: 'protocolTable',
      caption: 'The protocol of 2024, line by line',
      rows: [
        { item: 'Condition', stated: 'Fibromyalgia', meaning: 'One condition, not chronic pain at large', source: 'fibromyalgia-protocol-2024' },
        { item: 'Substance', stated: 'Psilocybin', meaning: 'As a study would give it, not as anyone else does', source: 'fibromyalgia-protocol-2024' },
        { item: 'People', stated: '20 planned', meaning: 'A plan: how many took part can’t be read from it', source: 'fibromyalgia-protocol-2024' },
        { item: 'Results', stated: 'None', meaning: 'It can’t be cited for an effect', source: 'fibromyalgia-protocol-2024' },
        { item: 'Published', stated: '4 June 2024', meaning: 'Results, if there are any, stand in another paper', source: 'fibromyalgia-protocol-2024' },
      ],
      note: 'From the abstract of the protocol.',
    }),
    p('Another journal of the same publisher, ', em('Frontiers in Pain Research'), ', printed an open-label study of five people in 2025.', cite('open-label-2025'), ' Open-label means that everyone knew what was given. Our notes hold no result of it, so we report none.'),
  ],
  fr: [
    h2('De petits rapports, lus de près'),
    p('La série de cas de 2022 parle de trois personnes atteintes de douleur chronique qui ont pris de faibles doses de psilocybine d’elles-mêmes. Rien n’était contrôlé et les préparations variaient.', cite('lyes-2022'), ' Un tel rapport montre qu’une chose a été racontée. Il ne peut pas montrer pourquoi elle est arrivée, et trois personnes ne parlent pour personne d’autre.'),
    p('On cite aussi une revue dans ', em('Frontiers in Psychiatry'), '. Nous n’en avons trouvé aucune. Ce que nous y avons trouvé, en juin 2024, est un protocole : le plan d’une étude de la psilocybine dans la fibromyalgie, avec 20 personnes prévues.', cite('fibromyalgia-protocol-2024'), ' Le tableau le suit ligne par ligne.'),
    block({
      name: 'protocolTable',
      caption: 'Le protocole de 2024, ligne par ligne',
      rows: [
        { item: 'Affection', stated: 'Fibromyalgie', meaning: 'Une seule affection, pas la douleur chronique en général', source: 'fibromyalgia-protocol-2024' },
        { item: 'Substance', stated: 'Psilocybine', meaning: 'Telle qu’une étude la donnerait, et non telle que d’autres la donnent', source: 'fibromyalgia-protocol-2024' },
        { item: 'Personnes', stated: '20 prévues', meaning: 'Un plan : combien ont participé ne s’y lit pas', source: 'fibromyalgia-protocol-2024' },
        { item: 'Résultats', stated: 'Aucun', meaning: 'On ne peut pas le citer pour un effet', source: 'fibromyalgia-protocol-2024' },
        { item: 'Publication', stated: '4 juin 2024', meaning: 'Les résultats, s’il y en a, se trouvent dans un autre article', source: 'fibromyalgia-protocol-2024' },
      ],
      note: 'D’après le résumé du protocole.',
    }),
    p('Une autre revue du même éditeur, ', em('Frontiers in Pain Research'), ', a publié en 2025 une étude ouverte de cinq personnes.', cite('open-label-2025'), ' « Ouverte » veut dire que tout le monde savait ce qui était donné. Nos notes n’en contiennent aucun résultat; nous n’en rapportons donc aucun.'),
  ],
}
