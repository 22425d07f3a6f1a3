import { deskAddress } from '../views.ts'

/** The query of the simulator's address as it came: every text of each name. */
export type Query = Readonly<Record<string, string | string[] | undefined>>

export const placeRoles = ['visitor', 'shipTo', 'shipFrom', 'seller'] as const
export type PlaceRole = (typeof placeRoles)[number]

/** What stands in the form: what the person chose or typed, whether or not it can be read. */
export interface AskedValues {
  /** `product:<slug>` (what counts of it), `written:<slug>` (what waits for approval too) or `class:<name>`; empty: nothing chosen. */
  goods: string
  /** Further classes of the same goods. */
  also: string[]
  attribute: string[]
  places: Record<PlaceRole, string>
  stage: string
  age: string
  assurance: string
  credential: string[]
  quantity: string
  at: string
  set: string
}

/** A text longer than this was typed by nobody. */
const longest = 2000
const most = 256

const texts = (value: string | string[] | undefined): string[] =>
  [...new Set([value ?? []].flat().map((one) => one.trim().slice(0, longest)).filter((one) => one !== ''))].slice(0, most)
const one = (value: string | string[] | undefined): string => texts(value)[0] ?? ''

/** Reads the address. Names that aren't the form's are left alone: the admin has some of its own. */
export const readValues = (query: Query): AskedValues => ({
  goods: one(query.goods), also: texts(query.also), attribute: texts(query.attribute),
  places: { visitor: one(query.visitor), shipTo: one(query.shipTo), shipFrom: one(query.shipFrom), seller: one(query.seller) },
  stage: one(query.stage), age: one(query.age), assurance: one(query.assurance), credential: texts(query.credential),
  quantity: one(query.quantity), at: one(query.at), set: one(query.set),
})

/** Whether anything was asked at all; else the form is only opened. Which set is looked at asks nothing yet. */
export const isAsked = (values: AskedValues): boolean =>
  [values.goods, ...values.also, ...values.attribute, ...Object.values(values.places), values.stage, values.age, values.assurance, ...values.credential, values.quantity, values.at]
    .some((value) => value !== '')

/** The address at which these values are asked. */
export const addressOf = ({ places, ...values }: Partial<AskedValues> = {}): string => deskAddress('simulator', { ...values, ...places })
