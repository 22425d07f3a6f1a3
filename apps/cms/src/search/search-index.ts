import type { SearchFit, SearchHit } from '@gatehouse/contract'
import MiniSearch, { type SearchOptions } from 'minisearch'
import type { Question } from './question.ts'
import { termsIn } from './words.ts'

/** What can be found, with its words in one language. */
export interface Indexed extends SearchHit {
  title: string
  lead: string
  /** Paragraphs, cells and items of a list, a line each. */
  body: string
}

/** `terms` are the words of the index that fitted: those to mark. */
export interface Found { entry: Indexed; terms: ReadonlySet<string> }

const fields = ['title', 'lead', 'body'] as const

/** How many letters may differ; two that changed places are two. Numbers are meant as they are: 2021 isn't nearly 2022. */
const slips = (term: string): number | false => (/\d/.test(term) || term.length < 4 ? false : term.length < 6 ? 1 : 2)

/** From the best fit to the loosest: the first that finds something is the answer. */
const tries: [SearchFit, SearchOptions][] = [
  ['exact', { combineWith: 'AND' }],
  ['similar', { combineWith: 'AND', fuzzy: slips }],
  ['some', { combineWith: 'OR', fuzzy: slips }],
]

/** The words of everything published in one language, in this process's memory. */
export class SearchIndex {
  readonly #entries = new Map<string, Indexed>()
  readonly #index = new MiniSearch<Indexed>({
    fields: [...fields],
    tokenize: termsIn,
    // The terms are as they should be.
    processTerm: (term) => term,
    searchOptions: { boost: { title: 4, lead: 2 }, prefix: (term) => term.length > 2 },
  })

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
    for (const [fit, options] of terms.length > 0 ? tries : []) {
      const found = this.#index.search({ queries: terms, ...options }).flatMap(({ id, terms: fitting }) => {
        const entry = this.#entries.get(id as string)
        return entry && isThere(entry) ? [{ entry, terms: new Set(fitting) }] : []
      })
      if (found.length > 0) return { fit, found }
    }
    return { fit: 'exact', found: [] }
  }
}
