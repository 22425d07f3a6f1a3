import { showsSomething, tidyLine } from '@gatehouse/contract'
import type { CollectionBeforeChangeHook, PayloadRequest, TextField, TextFieldSingleValidation } from 'payload'
import { textField } from '../../fields/text.ts'
import { say, words } from '../../fields/words.ts'
import type { Stock } from '../../payload-types.ts'
import { idOf } from '../../site/id-of.ts'

// Why staff change what is on hand: asked for by the form, kept in the ledger alone.

const mostReason = 2000
const needed = words('Say why, in a few words: such as a delivery, a count, or damage.', 'Dites pourquoi, en quelques mots\u00A0: une livraison, un décompte, un dommage.')

/** Where it is between the save and the ledger's entry. */
const context = 'stockReason'

const written = (value: unknown): string => (typeof value === 'string' ? tidyLine(value) : '')
const isReason = (text: string): boolean => text.length >= 3 && showsSomething(text)

/** What it is now, where it is there already. Beside the save's transaction, as all checks of fields are. */
async function isChanged(req: PayloadRequest, id: unknown, { onHand, variant }: { onHand?: unknown; variant?: unknown }): Promise<boolean> {
  const before = await req.payload.db.findOne<Stock>({ collection: 'stock', where: { id: { equals: id } } })
  return before !== null && (before.onHand !== onHand || idOf(before.variant) !== idOf(variant))
}

const field = textField({
  name: 'reason', virtual: true, maxLength: mostReason, label: words('Why it changes', 'Motif du changement'),
  admin: {
    // Payload shows what isn't stored as read only, unless it is said that it isn't.
    readOnly: false, disableListColumn: true, disableListFilter: true, condition: (_, __, { operation }) => operation === 'update',
    description: words('Needed where “On hand” changes: such as a delivery, a count, or damage. It stands in the ledger.', 'Requis quand «\u00A0En main\u00A0» change\u00A0: une livraison, un décompte, un dommage. Il figure au registre.'),
  },
})

const validate: TextFieldSingleValidation = async (value, args) => {
  const { req, operation, event, id, data } = args
  const checked = await (field.validate as TextFieldSingleValidation)(value as never, args)
  if (checked !== true || operation !== 'update' || event === 'onChange' || isReason(written(value))) return checked
  return !(await isChanged(req, id, data as Stock)) || say(req.i18n?.language, needed)
}

/** Never stored with the stock: it goes into the ledger's entry. Needed where what is on hand changes, and asked for anew after each save. */
export const reasonField = { ...field, validate, hooks: { afterRead: [() => ''] } } as TextField

/** Hands it to the ledger, which is written after the save. */
export const keepReason: CollectionBeforeChangeHook<Stock> = ({ data, req }) => {
  req.context[context] = written(data.reason)
  return data
}

export const reasonOf = (req: PayloadRequest): string | null => written(req.context[context]) || null
