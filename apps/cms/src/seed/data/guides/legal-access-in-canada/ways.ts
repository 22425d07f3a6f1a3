import { block } from '../../../authoring/blocks.ts'
import { cite } from '../../../authoring/inline.ts'
import type { Both } from '../../../authoring/language.ts'
import { h2, h3, p, type BodyNode } from '../../../authoring/nodes.ts'
import { lawfulWays } from '../../lawful-ways.ts'

export const ways: Both<readonly BodyNode[]> = {
  en: [
    h2('The lawful ways'),
    p('Our record of the law in Canada knows three.', cite('ca-cdsa'), ' Each is named here first, then taken by itself.'),
    lawfulWays.en,
    h3('Clinical trial'),
    p('Trials are the first of the lawful ways in our record of Canadian law.', cite('ca-cdsa'), ' We keep no list of open ones. A clinician can look for one; the study’s team decides who takes part.'),
    h3('Special Access Program'),
    p('The program was restored for restricted drugs by SOR/2021-271, in force since 5 January 2022. A practitioner applies, case by case.', cite('ca-special-access'), ' Section 6(1)(g) of the Controlled Substances Regulations lets the patient possess the drug that was obtained from the practitioner named in the letter.', cite('ca-csr'), ' Our notes hold nothing firm on how often a request is granted, so we give no number.'),
    h3('Exemption under s. 56(1)'),
    p('The Act provides for exemptions in s. 56(1).', cite('ca-cdsa'), ' Our notes hold no more than that; ask a lawyer who knows the section.'),
    block({
      name: 'comparisonTable',
      caption: 'The three ways side by side',
      columns: ['Way', 'Who acts', 'For whom', 'By which text'],
      rows: [
        { header: 'Clinical trial', source: 'ca-cdsa', cells: ['The study team', 'People who meet the criteria', 'Controlled Drugs and Substances Act'] },
        { header: 'Special Access Program', source: 'ca-special-access', cells: ['A practitioner', 'One patient, case by case', 'SOR/2021-271; SOR/2025-242, s. 6(1)(g)'] },
        { header: 'Exemption', source: 'ca-cdsa', cells: ['Whoever asks for it', 'Not in our notes', 'Controlled Drugs and Substances Act, s. 56(1)'] },
      ],
      note: 'Our record knows no other way.',
    }),
  ],
  fr: [
    h2('Les voies légales'),
    p('Notre dossier sur le droit canadien en connaît trois.', cite('ca-cdsa'), ' Chacune est d’abord nommée, puis reprise à part.'),
    lawfulWays.fr,
    h3('Essai clinique'),
    p('L’essai est la première des voies légales dans notre dossier sur le droit canadien.', cite('ca-cdsa'), ' Nous ne tenons pas de liste d’essais ouverts. Un clinicien peut en chercher un; c’est l’équipe de l’essai qui décide qui participe.'),
    h3('Programme d’accès spécial'),
    p('Le programme a été rétabli pour les drogues d’usage restreint par DORS/2021-271, en vigueur depuis le 5 janvier 2022. Un praticien fait la demande, au cas par cas.', cite('ca-special-access'), ' L’alinéa 6(1)g) du Règlement sur les substances désignées permet au patient de posséder la drogue obtenue du praticien nommé dans la lettre.', cite('ca-csr'), ' Nos notes ne contiennent rien de sûr sur la part des demandes acceptées; nous ne donnons donc aucun nombre.'),
    h3('Exemption en vertu du par. 56(1)'),
    p('La loi prévoit des exemptions au par. 56(1).', cite('ca-cdsa'), ' Nos notes n’en disent pas plus; demandez à une avocate ou à un avocat qui connaît cette disposition.'),
    block({
      name: 'comparisonTable',
      caption: 'Les trois voies côte à côte',
      columns: ['Voie', 'Qui agit', 'Pour qui', 'Selon quel texte'],
      rows: [
        { header: 'Essai clinique', source: 'ca-cdsa', cells: ['L’équipe de l’étude', 'Les personnes qui répondent aux critères', 'Loi réglementant certaines drogues et autres substances'] },
        { header: 'Programme d’accès spécial', source: 'ca-special-access', cells: ['Un praticien', 'Une personne, au cas par cas', 'DORS/2021-271; DORS/2025-242, al. 6(1)g)'] },
        { header: 'Exemption', source: 'ca-cdsa', cells: ['Qui en fait la demande', 'Pas dans nos notes', 'Loi réglementant certaines drogues et autres substances, par. 56(1)'] },
      ],
      note: 'Notre dossier ne connaît pas d’autre voie.',
    }),
  ],
}
