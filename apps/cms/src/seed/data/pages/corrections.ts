import { link } from '../../authoring/inline.ts'
import { h2, p, steps } from '../../authoring/nodes.ts'
import type { PageSeed } from './page-seed.ts'

export const corrections: PageSeed = {
  slug: 'corrections',
  title: { en: 'Corrections', fr: 'Nos corrections' },
  lead: {
    en: 'We get things wrong. When we do, the page says what was wrong, what it says now, and since when.',
    fr: 'Il nous arrive de nous tromper. La page dit alors ce qui était faux, ce qu’elle dit maintenant, et depuis quand.',
  },
  body: {
    en: [
      h2('What counts as a correction'),
      p('Anything that could have led a reader to believe something that isn’t so: a wrong number, a wrong kind of study, a wrong year, a source that doesn’t say what we said, a law that had changed. Each of these gets a dated note at the foot of the text, in both languages.'),
      p('A mended comma, a broken link or a clearer sentence with the same meaning gets none. The date of the last edit isn’t shown, and it never moves the date of the last review.'),
      h2('What happens with one'),
      steps(
        ['Someone of the house looks at the source again.'],
        ['If we were wrong, the text is changed and a note is added: what was wrong, and what it says now. The note stays.'],
        ['If the change touches what a reader may do or not do, the reviewer reads the whole text again and sets a new date of review.'],
        ['Other texts that leaned on the same source are looked at too.'],
      ),
      h2('When a study is taken back'),
      p('Where a journal retracts a paper, we mark the source once, and every reference to it says “Retracted” from then on, on every page that cites it. Then we read those pages and change what rested on it. We don’t take the reference away: whoever has heard of the paper should find out here that it no longer stands.'),
      h2('Where the list comes from'),
      p('The list on this page is made from the texts themselves: each correction stands here as it stands at the foot of its text, with the same date. Nobody has to remember to add one, and nobody can leave one out.'),
      p('In this demonstration the mistakes are invented, as is everything about its people. They were chosen because shops’ articles really make them. The text that they concern is ', link('/articles/psilocybin-and-chronic-pain', 'Psilocybin and chronic pain'), '.'),
      h2('If you find a mistake'),
      p('A real house would give an address here, and answer. This demonstration has no mailbox. What helps most, in any house: the page, the sentence, and the source that says otherwise.'),
    ],
    fr: [
      h2('Ce qui compte comme une correction'),
      p('Tout ce qui aurait pu faire croire une chose qui n’est pas : un mauvais nombre, un mauvais genre d’étude, une mauvaise année, une source qui ne dit pas ce que nous avons dit, une loi qui avait changé. Chacune reçoit une note datée au bas du texte, dans les deux langues.'),
      p('Une virgule corrigée, un lien brisé ou une phrase plus claire de même sens n’en reçoivent pas. La date de la dernière retouche n’est pas montrée, et elle ne déplace jamais la date de la dernière révision.'),
      h2('Ce qui se passe alors'),
      steps(
        ['Une personne de la maison regarde la source de nouveau.'],
        ['Si nous avions tort, le texte est changé et une note s’ajoute : ce qui était faux, et ce que dit maintenant le texte. La note reste.'],
        ['Si le changement touche ce qu’on peut faire ou non, la réviseure relit le texte en entier et inscrit une nouvelle date de révision.'],
        ['Les autres textes qui s’appuyaient sur la même source sont relus aussi.'],
      ),
      h2('Quand une étude est retirée'),
      p('Quand une revue rétracte un article, nous marquons la source une fois, et chaque référence à cette source dit dès lors « Rétractée », sur chaque page qui la cite. Puis nous relisons ces pages et changeons ce qui en dépendait. Nous n’enlevons pas la référence : qui a entendu parler de l’article doit apprendre ici qu’il ne tient plus.'),
      h2('D’où vient la liste'),
      p('La liste de cette page est tirée des textes mêmes : chaque correction s’y trouve telle qu’elle est au bas de son texte, avec la même date. Personne n’a à penser à l’ajouter, et personne ne peut l’oublier.'),
      p('Dans cette démonstration, les erreurs sont inventées, comme tout ce qui touche ses personnes. Elles ont été choisies parce que des articles de boutiques les font vraiment. Le texte qu’elles concernent est ', link('/articles/psilocybin-and-chronic-pain', 'Psilocybine et douleur chronique'), '.'),
      h2('Si vous trouvez une erreur'),
      p('Une vraie maison donnerait une adresse ici, et répondrait. Cette démonstration n’a pas de boîte aux lettres. Ce qui aide le plus, dans toute maison : la page, la phrase, et la source qui dit autre chose.'),
    ],
  },
  seo: {
    title: { en: 'Corrections: what we got wrong, and when', fr: 'Nos corrections : nos erreurs, et leurs dates' },
    description: {
      en: 'What counts as a correction, what happens with it, and what we do when a study is retracted.',
      fr: 'Ce qui compte comme une correction, ce qui se passe alors, et ce que nous faisons quand une étude est rétractée.',
    },
  },
}
