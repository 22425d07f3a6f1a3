import type { Locale, SearchFit, SearchHit } from '@gatehouse/contract'
import MiniSearch, { type Query, type SearchOptions } from 'minisearch'
import type { Question } from './question.ts'
import { stemOf, withStems, wordsIn } from './words.ts'

/** What can be found, with its words in one language. */
export interface Indexed extends SearchHit {
  title: string
  lead: string
  /** Paragraphs, cells and items of a list, a line each. */
  body: string
}

/** `terms` are those of the index that fitted: a word that has one of them is to be marked. */
export interface Found { entry: Indexed; terms: ReadonlySet<string>; locale: Locale }

const fields = ['title', 'lead', 'body'] as const

/** How many letters may differ; two that changed places are two. Numbers are meant as they are: 2021 isn't nearly 2022. */
const slips = (term: string): number | false => (/\d/.test(term) || term.length < 4 ? false : term.length < 6 ? 1 : 2)

/** From the best fit to the loosest: the first that finds something is the answer. */
const tries: [SearchFit, Pick<SearchOptions, 'combineWith' | 'fuzzy'>][] = [
  ['exact', { combineWith: 'AND', fuzzy: false }],
  ['similar', { combineWith: 'AND', fuzzy: slips }],
  ['some', { combineWith: 'OR', fuzzy: slips }],
]

/** The words of everything published in one language, in this process's memory. */
export class SearchIndex {
  readonly #locale: Locale
  readonly #entries = new Map<string, Indexed>()
  readonly #index: MiniSearch<Indexed>

  constructor(locale: Locale) {
    this.#locale = locale
    this.#index = new MiniSearch<Indexed>({
      fields: [...fields],
      tokenize: (text) => [...wordsIn(text)].flatMap(({ terms }) => withStems(terms, locale)),
      // The terms are as they should be.
      processTerm: (term) => term,
      searchOptions: { boost: { title: 4, lead: 2 }, tokenize: (term) => [term] },
    })
  }

  get size(): number {
    return this.#entries.size
  }

  /** Adds an entry, or puts it in the place of what was under its id. */
  put(entry: Indexed): void {
    this.drop(entry.id)
    this.#entries.set(entry.id, entry)
    this.#index.add(entry)
  }

  drop(id: string): void {
    if (this.#entries.delete(id)) this.#index.discard(id)
  }

  /** What fits and `isThere`, the best first. */
  find({ terms }: Question, isThere: (entry: Indexed) => boolean = () => true): { fit: SearchFit; found: Found[] } {
    for (const [fit, { combineWith, fuzzy }] of terms.length > 0 ? tries : []) {
      const query = { combineWith, queries: terms.map((term) => this.#formsOf(term, fuzzy)) } as Query
      const found = this.#index.search(query).flatMap(({ id, terms: fitting }) => {
        const entry = this.#entries.get(id as string)
        return entry && isThere(entry) ? [{ entry, terms: new Set(fitting), locale: this.#locale }] : []
      })
      if (found.length > 0) return { fit, found }
    }
    return { fit: 'exact', found: [] }
  }

  /** The word itself, what begins with it, and its other forms. */
  #formsOf(term: string, fuzzy: SearchOptions['fuzzy']): Query {
    return { combineWith: 'OR', queries: [{ queries: [term], prefix: term.length > 2, fuzzy }, { queries: [stemOf(term, this.#locale)], prefix: false, fuzzy: false }] } as Query
  }
}
