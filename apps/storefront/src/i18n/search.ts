import { maxSearchLength, maxSearchWords, type Locale, type SearchFit, type SearchKind } from '@gatehouse/contract'

// What the search says. English and Canadian French; a narrow no-break space (\u202F) stands inside « » and before ; ! ?, a
// no-break space (\u00A0) before a colon.

interface SearchWords {
  title: string
  /** The name of the form, and of its field. */
  label: string
  button: string
  hint: string
  kind: Record<SearchKind, string>
  kinds: Record<SearchKind, string>
  all: string
  kindsLabel: string
  count: (count: number) => string
  results: (count: number, words: string) => string
  fit: Record<Exclude<SearchFit, 'exact'>, string>
  isCut: string
  pages: { label: string; previous: string; next: string; of: (page: number, last: number) => string }
  nothing: { title: (words: string) => string; text: string; otherLanguage: (words: string) => string }
  start: { topics: string; guides: string }
  refused: { q: (length: number) => string; twice: string; kind: string; page: string }
}

export const searchWords: Record<Locale, SearchWords> = {
  en: {
    title: 'Search',
    label: 'Search this site',
    button: 'Search',
    hint: 'A word or its beginning is enough. Accents and capitals make no difference.',
    kind: { article: 'Article', guide: 'Guide', question: 'Question', product: 'Shop entry', page: 'Page', topic: 'Topic', author: 'Person' },
    kinds: { article: 'Articles', guide: 'Guides', question: 'Questions', product: 'Shop entries', page: 'Pages', topic: 'Topics', author: 'People' },
    all: 'All',
    kindsLabel: 'Kinds of results',
    count: (count) => (count === 1 ? '1 result' : `${count} results`),
    results: (count, words) => `${count === 1 ? '1 result' : `${count} results`} for “${words}”`,
    fit: {
      similar: 'Nothing here has exactly these words. What follows has words close to them.',
      some: 'Nothing here has all of these words. What follows has some of them.',
    },
    isCut: `Only the first ${maxSearchWords} words were looked for.`,
    pages: { label: 'Pages of results', previous: 'Previous', next: 'Next', of: (page, last) => `Page ${page} of ${last}` },
    nothing: {
      title: (words) => `Nothing found for “${words}”`,
      text: 'Check the spelling, or try fewer words or more general ones. You can also start from what stands below.',
      otherLanguage: (words) => `Look for “${words}” in the French texts`,
    },
    start: { topics: 'Topics', guides: 'Guides' },
    refused: {
      q: (length) => `Shorten this to ${maxSearchLength} characters or fewer. It has ${length} now.`,
      twice: 'Ask one question at a time: this address holds more than one.',
      kind: 'There’s no such kind of result. Search again to see all of them.',
      page: 'Pages of results are numbered from 1. Search again to see the first.',
    },
  },
  fr: {
    title: 'Recherche',
    label: 'Chercher dans ce site',
    button: 'Chercher',
    hint: 'Un mot, ou son début, suffit. Les accents et les majuscules ne changent rien.',
    kind: { article: 'Article', guide: 'Guide', question: 'Question', product: 'Fiche de la boutique', page: 'Page', topic: 'Sujet', author: 'Personne' },
    kinds: { article: 'Articles', guide: 'Guides', question: 'Questions', product: 'Fiches de la boutique', page: 'Pages', topic: 'Sujets', author: 'Personnes' },
    all: 'Tout',
    kindsLabel: 'Genres de résultats',
    count: (count) => `${count}\u00A0${count > 1 ? 'résultats' : 'résultat'}`,
    results: (count, words) => `${count}\u00A0${count > 1 ? 'résultats' : 'résultat'} pour «\u202F${words}\u202F»`,
    fit: {
      similar: 'Rien ici ne contient exactement ces mots. Voici ce qui contient des mots proches.',
      some: 'Rien ici ne contient tous ces mots. Voici ce qui en contient certains.',
    },
    isCut: `Seuls les ${maxSearchWords} premiers mots ont été cherchés.`,
    pages: { label: 'Pages de résultats', previous: 'Précédente', next: 'Suivante', of: (page, last) => `Page ${page} sur ${last}` },
    nothing: {
      title: (words) => `Rien trouvé pour «\u202F${words}\u202F»`,
      text: 'Vérifiez l’orthographe, ou essayez avec moins de mots ou des mots plus généraux. Vous pouvez aussi partir de ce qui suit.',
      otherLanguage: (words) => `Chercher «\u202F${words}\u202F» dans les textes anglais`,
    },
    start: { topics: 'Sujets', guides: 'Guides' },
    refused: {
      q: (length) => `Raccourcissez à ${maxSearchLength}\u00A0caractères ou moins. Il y en a ${length} maintenant.`,
      twice: 'Posez une question à la fois\u00A0: cette adresse en contient plusieurs.',
      kind: 'Ce genre de résultat n’existe pas. Cherchez de nouveau pour tout voir.',
      page: 'Les pages de résultats sont numérotées à partir de 1. Cherchez de nouveau pour voir la première.',
    },
  },
}
