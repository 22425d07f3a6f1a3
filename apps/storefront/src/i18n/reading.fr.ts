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
    title: 'Votre lieu',
    lead: 'Ce qui peut être offert, et à quel prix, suit la loi du lieu où vous êtes et de celui où irait un colis. La lecture est la même partout.',
    facts: 'Ce qui dépend de votre lieu',
    reading: { term: 'Les textes et leurs sources', text: 'Les mêmes pour tout le monde, partout.' },
    goods: {
      term: 'Les prix et les commandes',
      text: 'Ils dépendent du lieu. Là où aucune règle ne dit que davantage est permis, une fiche de la boutique donne seulement de l’information.',
    },
    now: {
      term: 'Pour l’instant',
      text: 'Rien n’est encore vendu ici. Chaque fiche de la boutique donne de l’information, sans prix ni bon de commande, quel que soit le lieu.',
      link: 'Voir les fiches',
    },
    asked: { term: 'Ce que nous vous demandons', text: 'Rien. Tant que rien n’en dépend, ce site ne demande pas où vous êtes.' },
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
