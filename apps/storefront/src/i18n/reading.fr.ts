import type { reading as english } from './reading.en.ts'

// In Canadian French; on the spaces, see words.fr.ts.

export const reading: typeof english = {
  list: {
    article: {
      title: 'Articles',
      lead: 'Ce qui a été étudié, comment, et où s’arrête chaque étude. Chaque article nomme ses sources, qui l’a révisé et le jour de sa dernière révision.',
      empty: 'Aucun article n’est publié pour l’instant. Le premier se trouvera ici.',
      more: 'Autres articles',
    },
    guide: {
      title: 'Guides',
      lead: 'Une chose à la fois\u00A0: ce que disent les textes de loi, quoi demander, quoi préparer. Dans l’ordre où ils mènent l’un à l’autre.',
      empty: 'Aucun guide n’est publié pour l’instant. Le premier se trouvera ici.',
      more: 'Autres guides',
    },
    byTopic: 'Par sujet',
    kindAndMinutes: (kind, minutes) => `${kind} · ${minutes}`,
  },
  topic: { kind: 'Sujet', crumb: 'Sujets', articles: 'Articles', guides: 'Guides', questions: 'Questions', others: 'Autres sujets', wholeTopic: 'Tout sur ce sujet' },
  author: {
    crumb: 'Qui écrit ici',
    demo: 'Une personne inventée pour cette démonstration.',
    wrote: 'Textes écrits',
    reviewed: 'Textes révisés',
    nothingYet: 'Rien de ce que cette personne a écrit ou révisé n’est publié en ce moment.',
    howWeReview: 'Comment nous révisons',
    description: (name, jobTitle, siteName) => `${name}, ${jobTitle}\u00A0: textes écrits et révisés pour ${siteName}.`,
    more: 'Autres textes',
  },
  page: { legal: 'Mentions légales', byHouse: (siteName) => `Par la maison\u00A0: ${siteName}` },
  corrections: {
    title: 'Nos corrections',
    lead: 'Ce qui était faux dans un texte, ce qu’il dit maintenant, et depuis quand.',
    soFar: 'Les corrections jusqu’ici',
    empty: 'Aucun texte publié n’a dû être corrigé jusqu’ici. Quand cela arrivera, ce sera dit ici, avec la date.',
    inText: { article: 'Dans l’article', guide: 'Dans le guide' },
  },
  region: {
    help: 'De l’aide, par pays',
    helpLead: 'Des lignes à appeler, et ce que nous avons publié sur la loi là-bas.',
    toRead: 'Sur la loi là-bas',
    nothingToRead: 'Nous n’avons encore rien publié sur la loi là-bas.',
    noHelp: 'Aucune ligne n’est encore inscrite.',
  },
  allArticles: 'Tous les articles',
  allGuides: 'Tous les guides',
  whoReviews: 'Qui révise, et comment',
}
