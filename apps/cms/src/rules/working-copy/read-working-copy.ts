import type { Payload, PayloadRequest } from 'payload'
import { idOf } from '../../site/id-of.ts'
import type { InBoth, PolicyContent } from '../content.ts'
import { inOrder } from '../content.ts'
import { toNotice, toRule, type RuleFields } from './rule-rows.ts'

export type RuleRow = Partial<RuleFields> & { id: string }
export interface ClassRow { id: string; slug: string; title?: Partial<InBoth> | null; parent?: unknown }
export interface AreaRow { id: string; code: string; nameEn: string; nameFr: string }

/** The rows of the working copy as they stand; inside a save with its `req`, so that they are read in its transaction. */
export interface WorkingRows { rules: RuleRow[]; classes: ClassRow[]; areas: AreaRow[]; shop: { seller?: unknown; shipFrom?: unknown } }

const withoutJoins: object = { joins: false }

/** One after the other: MongoDB can't begin a transaction with several questions at once. */
export async function readWorkingRows(payload: Payload, req?: PayloadRequest): Promise<WorkingRows> {
  const all = async <T>(collection: 'rules' | 'product-classes' | 'places'): Promise<T[]> => {
    const { docs } = await payload.db.find<T & { id: string }>({ collection, limit: 0, pagination: false, locale: 'all', ...withoutJoins, ...(req ? { req } : {}) })
    return docs
  }
  const rules = await all<RuleRow>('rules')
  const classes = await all<ClassRow>('product-classes')
  const areas = await all<AreaRow>('places')
  const shop = await payload.db.findGlobal<{ id: string; seller?: unknown; shipFrom?: unknown }>({ slug: 'shop-places', ...(req ? { req } : {}) })
  return { rules, classes, areas, shop: shop ?? {} }
}

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [])

/** The rows as what a set would freeze. */
export function toContent({ rules, classes, areas, shop }: WorkingRows): PolicyContent {
  const slugs = new Map(classes.map(({ id, slug }) => [String(id), slug]))
  return inOrder({
    classes: classes.map(({ slug, parent }) => {
      const above = idOf(parent) ?? (parent ? String(parent) : null)
      // A parent that is gone is named by its id, which no class has: the engine then says what is wrong.
      return { id: slug, ...(above === null ? {} : { parent: slugs.get(above) ?? above }) }
    }),
    rules: rules.map(toRule),
    notices: Object.fromEntries(rules.map((row) => [String(row.ruleId), toNotice(row)])),
    areas: areas.map(({ code, nameEn, nameFr }) => ({ code, name: { en: nameEn, fr: nameFr } })),
    shop: { seller: texts(shop.seller), shipFrom: texts(shop.shipFrom) },
    staffWords: {
      classTitles: Object.fromEntries(classes.map(({ slug, title }) => [slug, { en: title?.en ?? slug, fr: title?.fr ?? title?.en ?? slug }])),
      notes: Object.fromEntries(rules.flatMap((row) => (row.staffNote ? [[String(row.ruleId), row.staffNote]] : []))),
    },
  })
}
