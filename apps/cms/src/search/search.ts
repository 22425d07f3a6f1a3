import { locales, type LeftOutGoods, type Locale, type SearchEntry, type SearchView } from '@gatehouse/contract'
import type { Payload } from 'payload'
import { currentIndex, type CurrentIndex } from './current-index.ts'
import { excerptOf, mark } from './marks.ts'
import { namesOf } from './names.ts'
import { readQuestion } from './question.ts'
import type { Found, Indexed } from './search-index.ts'

/** All that has these words in one language and has a page now, the best first, as if the goods left out didn't exist. */
export async function search(payload: Payload, typed: string, locale: Locale, now: number, leftOut: LeftOutGoods = []): Promise<SearchView> {
  const { fit, found, isCut } = find(await currentIndex(payload, now), typed, locale, leftOut)
  return { fit, isCut, hits: found.map(({ entry }) => hitOf(entry)) }
}

/** The words of some of the results, marked, in the order of `ids`. What isn't a result (any more) is left out. */
export async function describe(payload: Payload, typed: string, ids: string[], locale: Locale, now: number, leftOut: LeftOutGoods = []): Promise<SearchEntry[]> {
  const { found, goods } = find(await currentIndex(payload, now), typed, locale, leftOut)
  // A text of somebody's may call a product by its name, in either language: its excerpt is another stretch of it then.
  const isNamed = namesOf(goods.map(({ title }) => title))
  const byId = new Map(found.map((one) => [one.entry.id, one]))
  return ids.flatMap((id) => {
    const one = byId.get(id)
    return one ? [{ ...hitOf(one.entry), title: mark(one.entry.title, one), excerpt: excerptOf(one, isNamed) }] : []
  })
}

interface Answered { fit: SearchView['fit']; found: Found[]; isCut: boolean; goods: Indexed[] }

function find({ of, paths }: CurrentIndex, typed: string, locale: Locale, leftOut: LeftOutGoods): Answered {
  const named = leftOut === 'all' ? null : new Set(leftOut)
  const goods = named?.size === 0 ? [] : locales.flatMap((each) => of[each].goods.filter(({ slug }) => named === null || named.has(slug)))
  const question = readQuestion(typed)
  const { fit, found } = of[locale].find(question, ({ path }) => paths.has(path), new Set(goods.map(({ id }) => id)))
  return { fit, found, isCut: question.isCut, goods }
}

const hitOf = ({ id, kind, slug, path, anchor }: Indexed): SearchView['hits'][number] => ({ id, kind, slug, path, anchor })
