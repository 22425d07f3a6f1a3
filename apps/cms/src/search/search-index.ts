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
export interface Found { entry: Indexed; score: number; terms: ReadonlySet<string>; locale: Locale }

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
  /** What the last question was asked without: it isn't in the index now. */
  #leftOut: ReadonlySet<string> = new Set()

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

  /** Takes an entry out with all its words: a word that only it had would count as a common one otherwise. */
  drop(id: string): void {
    const entry = this.#entries.get(id)
    if (!entry) return
    this.#entries.delete(id)
    if (this.#index.has(id)) this.#index.remove(entry)
  }

  /** The entries that are goods. */
  get goods(): Indexed[] {
    return [...this.#entries.values()].filter(({ kind }) => kind === 'product')
  }

  /** What fits and `isThere`, the best first; the same as if nothing with the ids `without` had ever been in the index. */
  find({ terms }: Question, isThere: (entry: Indexed) => boolean = () => true, without: ReadonlySet<string> = new Set()): { fit: SearchFit; found: Found[] } {
    this.#leaveOut(without)
    for (const [fit, { combineWith, fuzzy }] of terms.length > 0 ? tries : []) {
      const query = { combineWith, queries: terms.map((term) => this.#formsOf(term, fuzzy)) } as Query
      const found = this.#index.search(query).flatMap(({ id, score, terms: fitting }) => {
        const entry = this.#entries.get(id as string)
        return entry && isThere(entry) ? [{ entry, score, terms: new Set(fitting), locale: this.#locale }] : []
      })
        // Of what fits equally well, the order is always the same, also after something was left out and came back.
        .sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1))
      if (found.length > 0) return { fit, found }
    }
    return { fit: 'exact', found: [] }
  }

  /**
   * How well a thing fits depends on how rare its words are among all that is in the index, so that leaving things out of what was
   * found would tell of them by the order of the others. Next to each other come mostly questions with the same goods left out, and
   * then there is nothing to do; nothing else runs between this and the search.
   */
  #leaveOut(ids: ReadonlySet<string>): void {
    for (const id of ids) {
      const entry = this.#entries.get(id)
      if (entry && this.#index.has(id)) this.#index.remove(entry)
    }
    for (const id of this.#leftOut) {
      const entry = this.#entries.get(id)
      if (entry && !ids.has(id) && !this.#index.has(id)) this.#index.add(entry)
    }
    this.#leftOut = ids
  }

  /** The word itself, what begins with it, and its other forms. */
  #formsOf(term: string, fuzzy: SearchOptions['fuzzy']): Query {
    return { combineWith: 'OR', queries: [{ queries: [term], prefix: term.length > 2, fuzzy }, { queries: [stemOf(term, this.#locale)], prefix: false, fuzzy: false }] } as Query
  }
}
