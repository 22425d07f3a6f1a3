import { block } from '../../../authoring/blocks.ts'
import { cite, em, link } from '../../../authoring/inline.ts'
import type { Both } from '../../../authoring/language.ts'
import { bullets, h2, p, type BodyNode } from '../../../authoring/nodes.ts'

export const act: Both<readonly BodyNode[]> = {
  en: [
    block({
      name: 'quickSummary',
      rows: [
        { takeaway: 'Controlled, natural or not', explanation: 'Psilocybin and psilocin stand in Schedule III of the Controlled Drugs and Substances Act, natural forms included.', sources: ['ca-cdsa'] },
        { takeaway: 'Three lawful ways', explanation: 'A clinical trial, the Special Access Program, an exemption under s. 56(1).', sources: ['ca-cdsa', 'ca-special-access'] },
        { takeaway: 'No advertising', explanation: 'Since 1 October 2026 restricted drugs, psilocybin and psilocin among them, may not be advertised.', sources: ['ca-csr'] },
        { takeaway: 'At the wheel, none', explanation: 'The driving limit is any detectable level.', sources: ['ca-driving'] },
      ],
    }),
    p('This guide says what the texts say, as far as we read them, and where our notes end. It gives no advice on a case. What has been studied stands in ', link('/articles/psilocybin-and-chronic-pain', 'Psilocybin and chronic pain'), '.'),
    h2('What the Act says'),
    p('Schedule III of the ', em('Controlled Drugs and Substances Act'), ' lists psilocybin and psilocin as items 11 and 12. By s. 2(2) a controlled substance includes its natural forms and anything that contains it: a mushroom counts as what is in it.', cite('ca-cdsa'), ' Three sections matter most to a reader:'),
    bullets(
      ['s. 4, possession: at most 3 years;', cite('ca-cdsa')],
      ['s. 5, trafficking: to sell, send, deliver or offer, and also to hold something out as the substance; on indictment at most 10 years;', cite('ca-cdsa')],
      ['s. 7.1: to have or sell anything and intend it for producing a controlled substance; up to 10 years.', cite('ca-cdsa')],
    ),
  ],
  fr: [
    block({
      name: 'quickSummary',
      rows: [
        { takeaway: 'Désignée, naturelle ou non', explanation: 'La psilocybine et la psilocine figurent à l’annexe III de la Loi réglementant certaines drogues et autres substances, formes naturelles comprises.', sources: ['ca-cdsa'] },
        { takeaway: 'Trois voies légales', explanation: 'Un essai clinique, le Programme d’accès spécial, une exemption en vertu du par. 56(1).', sources: ['ca-cdsa', 'ca-special-access'] },
        { takeaway: 'Aucune publicité', explanation: 'Depuis le 1er octobre 2026, on ne peut pas faire la publicité des drogues d’usage restreint, dont la psilocybine et la psilocine.', sources: ['ca-csr'] },
        { takeaway: 'Au volant, rien', explanation: 'La limite au volant est toute concentration détectable.', sources: ['ca-driving'] },
      ],
    }),
    p('Ce guide dit ce que disent les textes, pour autant que nous les ayons lus, et où nos notes s’arrêtent. Il ne donne aucun avis sur un cas. Ce qui a été étudié se trouve dans ', link('/articles/psilocybin-and-chronic-pain', 'Psilocybine et douleur chronique'), '.'),
    h2('Ce que dit la loi'),
    p('L’annexe III de la ', em('Loi réglementant certaines drogues et autres substances'), ' nomme la psilocybine et la psilocine aux articles 11 et 12. Selon le par. 2(2), une substance désignée comprend ses formes naturelles et tout ce qui en contient : un champignon compte pour ce qu’il renferme.', cite('ca-cdsa'), ' Trois dispositions importent le plus :'),
    bullets(
      ['art. 4, possession : au plus 3 ans;', cite('ca-cdsa')],
      ['art. 5, trafic : vendre, envoyer, livrer ou offrir, et aussi présenter une chose comme étant la substance; par mise en accusation, au plus 10 ans;', cite('ca-cdsa')],
      ['art. 7.1 : avoir ou vendre une chose en la destinant à produire une substance désignée; au plus 10 ans.', cite('ca-cdsa')],
    ),
  ],
}
