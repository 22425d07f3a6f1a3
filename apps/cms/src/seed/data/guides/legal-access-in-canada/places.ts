import { block } from '../../../authoring/blocks.ts'
import { cite } from '../../../authoring/inline.ts'
import type { Both } from '../../../authoring/language.ts'
import { h2, p, type BodyNode } from '../../../authoring/nodes.ts'

export const places: Both<readonly BodyNode[]> = {
  en: [
    h2('Alberta, and shops in cities'),
    p('Since 16 January 2023 Alberta asks for a licence and the oversight of a psychiatrist for treatment with psychedelics. The rules aren’t aimed at pain or other physical disorders, and federal authority is needed all the same.', cite('ab-psychedelic-treatment')),
    p('In Vancouver and elsewhere shops are open. That is tolerance, not law: the federal ban applies.', cite('ca-cdsa')),
    h2('What changed on 1 October 2026'),
    block({
      name: 'comparisonTable',
      caption: 'Advertising and the older regulations',
      columns: ['Question', 'Until 30 September 2026', 'Since 1 October 2026'],
      rows: [
        { header: 'What stands against advertising', source: 'ca-csr', cells: ['Food and Drugs Act, s. 3 and s. 9; Food and Drug Regulations, C.08.002', 'Controlled Substances Regulations, s. 235'] },
        { header: 'Food and Drug Regulations, Parts G and J', source: 'ca-csr', cells: ['In force', 'Repealed by s. 237'] },
        { header: 'Narcotic Control Regulations', source: 'ca-csr', cells: ['In force', 'Repealed by s. 238'] },
        { header: 'What a page may say', source: 'ca-csr', cells: ['Information without promotion', 'Information without promotion'] },
      ],
    }),
    block({
      name: 'callout', tone: 'legal', title: 'Information, not advice', place: 'Canada', checkedOn: '2026-11-23', nextCheckOn: '2027-04-30',
      body: [p('The Controlled Drugs and Substances Act was read as of 14 June 2026.', cite('ca-cdsa'), ' Counsel hasn’t checked this guide. Before you act on it, ask a lawyer.')],
    }),
    h2('Before you ask'),
    block({
      name: 'checklistTable',
      caption: 'What to have at hand',
      rows: [
        { step: 'Who would act for you', status: 'A study team, a practitioner, or yourself' },
        { step: 'Your diagnosis and what has been tried', status: 'Whoever applies will ask' },
        { step: 'The text that the way rests on', status: 'So that both of you speak of the same thing' },
        { step: 'A way home', status: 'Any detectable level counts at the wheel' },
      ],
    }),
    block({ name: 'faqGroup', title: 'Questions on the law', faqs: ['can-a-doctor-prescribe-it', 'shops-in-some-cities', 'at-the-wheel', 'growing-from-spores'] }),
  ],
  fr: [
    h2('L’Alberta, et les boutiques en ville'),
    p('Depuis le 16 janvier 2023, l’Alberta exige un permis et la supervision d’un psychiatre pour un traitement par psychédéliques. Ces règles ne visent ni la douleur ni d’autres troubles physiques, et l’autorisation fédérale reste nécessaire.', cite('ab-psychedelic-treatment')),
    p('À Vancouver et ailleurs, des boutiques sont ouvertes. C’est de la tolérance, pas la loi : l’interdiction fédérale s’applique.', cite('ca-cdsa')),
    h2('Ce qui a changé le 1er octobre 2026'),
    block({
      name: 'comparisonTable',
      caption: 'La publicité et les anciens règlements',
      columns: ['Question', 'Jusqu’au 30 septembre 2026', 'Depuis le 1er octobre 2026'],
      rows: [
        { header: 'Ce qui s’oppose à la publicité', source: 'ca-csr', cells: ['Loi sur les aliments et drogues, art. 3 et 9; Règlement sur les aliments et drogues, art. C.08.002', 'Règlement sur les substances désignées, art. 235'] },
        { header: 'Règlement sur les aliments et drogues, parties G et J', source: 'ca-csr', cells: ['En vigueur', 'Abrogées par l’art. 237'] },
        { header: 'Règlement sur les stupéfiants', source: 'ca-csr', cells: ['En vigueur', 'Abrogé par l’art. 238'] },
        { header: 'Ce qu’une page peut dire', source: 'ca-csr', cells: ['De l’information sans promotion', 'De l’information sans promotion'] },
      ],
    }),
    block({
      name: 'callout', tone: 'legal', title: 'De l’information, pas un avis', place: 'Canada', checkedOn: '2026-11-23', nextCheckOn: '2027-04-30',
      body: [p('La Loi réglementant certaines drogues et autres substances a été lue dans son texte du 14 juin 2026.', cite('ca-cdsa'), ' Aucun juriste n’a vérifié ce guide. Avant d’agir, demandez conseil.')],
    }),
    h2('Avant de demander'),
    block({
      name: 'checklistTable',
      caption: 'Ce qu’il faut avoir sous la main',
      rows: [
        { step: 'Qui agirait pour vous', status: 'Une équipe d’étude, un praticien ou vous-même' },
        { step: 'Votre diagnostic et ce qui a été essayé', status: 'Qui fait la demande le voudra' },
        { step: 'Le texte sur lequel la voie repose', status: 'Pour parler tous deux de la même chose' },
        { step: 'Un moyen de rentrer', status: 'Au volant, toute concentration détectable compte' },
      ],
    }),
    block({ name: 'faqGroup', title: 'Questions sur la loi', faqs: ['can-a-doctor-prescribe-it', 'shops-in-some-cities', 'at-the-wheel', 'growing-from-spores'] }),
  ],
}
