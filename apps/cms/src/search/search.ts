import type { Locale, SearchedGoods, SearchEntry, SearchView } from '@gatehouse/contract'
import type { Payload } from 'payload'
import { currentIndex } from './current-index.ts'
import { excerptOf, mark } from './marks.ts'
import { readQuestion } from './question.ts'
import type { Indexed } from './search-index.ts'

/** All that has these words in one language and has a page now, the best first. */
export async function search(payload: Payload, typed: string, locale: Locale, now: number, goods: SearchedGoods = 'all'): Promise<SearchView> {
  const { of, paths } = await currentIndex(payload, now)
  const question = readQuestion(typed)
  const { fit, found } = of[locale].find(question, isLookedFor(paths, goods))
  return { fit, isCut: question.isCut, hits: found.map(({ entry }) => hitOf(entry)) }
}

/** The words of some of the results, marked, in the order of `ids`. What isn't a result (any more) is left out. */
export async function describe(payload: Payload, typed: string, ids: string[], locale: Locale, now: number, goods: SearchedGoods = 'all'): Promise<SearchEntry[]> {
  const { of, paths } = await currentIndex(payload, now)
  const { found } = of[locale].find(readQuestion(typed), isLookedFor(paths, goods))
  const byId = new Map(found.map((one) => [one.entry.id, one]))
  return ids.flatMap((id) => {
    const one = byId.get(id)
    return one ? [{ ...hitOf(one.entry), title: mark(one.entry.title, one), excerpt: excerptOf(one) }] : []
  })
}

const isLookedFor = (paths: ReadonlySet<string>, goods: SearchedGoods) => ({ kind, path }: Indexed): boolean => paths.has(path) && (goods === 'all' || kind !== 'product')

const hitOf = ({ id, kind, slug, path, anchor }: Indexed): SearchView['hits'][number] => ({ id, kind, slug, path, anchor })
