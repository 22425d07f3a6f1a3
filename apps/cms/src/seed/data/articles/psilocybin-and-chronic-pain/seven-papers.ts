import { block } from '../../../authoring/blocks.ts'
import type { Both } from '../../../authoring/language.ts'
import type { BodyNode } from '../../../authoring/nodes.ts'

export const sevenPapers: Both<BodyNode> = {
  en: block({
    name: 'comparisonTable',
    caption: 'Seven papers side by side',
    columns: ['Paper', 'Kind of study', 'How many', 'What we can say about pain', 'What it can’t tell'],
    rows: [
      { header: 'Jevotovsky 2024', source: 'jevotovsky-2024', cells: ['Systematic review', '28 studies', 'Chronic neuropathic pain is its subject', 'More than its studies can: most were of low or very low quality'] },
      { header: 'Goel 2023', source: 'goel-2023', cells: ['Scoping review', '21 articles', 'Pain is its subject, psychedelics as a group', 'Whether psilocybin by itself does anything'] },
      { header: 'Robinson 2024', source: 'robinson-2024', cells: ['Scoping review', '9 studies', 'Chronic pain is its subject, psychedelics as a group', 'What its search, helped by ChatGPT, may have missed'] },
      { header: 'Lyes 2022', source: 'lyes-2022', cells: ['Case series', '3 people', 'Chronic pain is its subject', 'What caused a change: nothing was controlled, preparations varied'] },
      { header: 'Study of 2025', source: 'open-label-2025', cells: ['Open-label study', '5 people', 'Our notes hold no result', 'What part expectation played'] },
      { header: 'Rootman 2021', source: 'rootman-2021', cells: ['Cross-sectional survey', '4,050 and 4,653 people', 'Its abstract reports no outcome for pain', 'Cause and effect: people chose to take part'] },
      { header: 'Follow-up 2022', source: 'follow-up-2022', cells: ['Observational follow-up, about 30 days', '953 and 180 people', 'Its abstract reports no outcome for pain', 'Cause and effect: nobody was assigned to a group'] },
    ],
    note: 'From abstracts. The last column is our reading.',
  }),
  fr: block({
    name: 'comparisonTable',
    caption: 'Sept publications côte à côte',
    columns: ['Publication', 'Genre d’étude', 'Combien', 'Ce qu’on peut dire de la douleur', 'Ce qu’elle ne dit pas'],
    rows: [
      { header: 'Jevotovsky 2024', source: 'jevotovsky-2024', cells: ['Revue systématique', '28 études', 'La douleur neuropathique chronique est son sujet', 'Plus que ses études : la plupart étaient de qualité faible ou très faible'] },
      { header: 'Goel 2023', source: 'goel-2023', cells: ['Revue de la portée', '21 articles', 'La douleur est son sujet, les psychédéliques en général', 'Si la psilocybine seule fait quelque chose'] },
      { header: 'Robinson 2024', source: 'robinson-2024', cells: ['Revue de la portée', '9 études', 'La douleur chronique est son sujet, les psychédéliques en général', 'Ce que sa recherche, aidée par ChatGPT, a pu manquer'] },
      { header: 'Lyes 2022', source: 'lyes-2022', cells: ['Série de cas', '3 personnes', 'La douleur chronique est son sujet', 'Ce qui a causé un changement : rien n’était contrôlé, les préparations variaient'] },
      { header: 'Étude de 2025', source: 'open-label-2025', cells: ['Étude ouverte', '5 personnes', 'Nos notes ne contiennent aucun résultat', 'La part des attentes'] },
      { header: 'Rootman 2021', source: 'rootman-2021', cells: ['Sondage transversal', '4 050 et 4 653 personnes', 'Son résumé ne rapporte aucun résultat sur la douleur', 'Les causes et les effets : les gens ont choisi de participer'] },
      { header: 'Suivi de 2022', source: 'follow-up-2022', cells: ['Suivi par observation, environ 30 jours', '953 et 180 personnes', 'Son résumé ne rapporte aucun résultat sur la douleur', 'Les causes et les effets : personne n’a été placé dans un groupe'] },
    ],
    note: 'D’après les résumés. La dernière colonne est notre lecture.',
  }),
}
