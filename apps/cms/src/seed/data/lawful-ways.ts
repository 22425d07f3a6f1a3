import { block } from '../authoring/blocks.ts'
import type { Both } from '../authoring/language.ts'
import type { BodyNode } from '../authoring/nodes.ts'

/** The three lawful ways from Canada, said the same wherever they are listed. */
export const lawfulWays: Both<BodyNode> = {
  en: block({
    name: 'lawfulChannels',
    title: 'Three lawful ways from Canada',
    channels: [
      { name: 'Clinical trial', text: 'A study that gives the substance to people who meet its criteria. Whether one is open, and to whom, is for its team to say.', whoActs: 'The study team', source: 'ca-cdsa' },
      { name: 'Special Access Program', text: 'Open again to restricted drugs since 5 January 2022. A practitioner applies, case by case.', whoActs: 'A practitioner', source: 'ca-special-access' },
      { name: 'Exemption, s. 56(1)', text: 'An exemption under s. 56(1) of the Controlled Drugs and Substances Act. Our notes hold no more on how one is obtained.', whoActs: 'Whoever asks for the exemption', source: 'ca-cdsa' },
    ],
  }),
  fr: block({
    name: 'lawfulChannels',
    title: 'Trois voies légales depuis le Canada',
    channels: [
      { name: 'Essai clinique', text: 'Une étude qui donne la substance à des personnes qui répondent à ses critères. S’il y en a une d’ouverte, et à qui, c’est à son équipe de le dire.', whoActs: 'L’équipe de l’étude', source: 'ca-cdsa' },
      { name: 'Programme d’accès spécial', text: 'Ouvert de nouveau aux drogues d’usage restreint depuis le 5 janvier 2022. Un praticien fait la demande, au cas par cas.', whoActs: 'Un praticien', source: 'ca-special-access' },
      { name: 'Exemption, par. 56(1)', text: 'Une exemption en vertu du par. 56(1) de la Loi réglementant certaines drogues et autres substances. Nos notes n’en disent pas plus sur la façon de l’obtenir.', whoActs: 'Qui demande l’exemption', source: 'ca-cdsa' },
    ],
  }),
}
