import type { Block, FlattenedField } from 'payload'
import { Refusal } from '../refusal.ts'
import { both } from '../said-in-both.ts'

// A draft may be incomplete, so Payload doesn't validate it; a value of the wrong kind then breaks a hook or the database.
// Here each value is held against the kind of its field, and nothing more: what it may say is for Payload's validation.

/** Said in the language of whoever asks, by `answerApi`. */
const sentences = {
  text: both('This has to be text.', 'Ceci doit être du texte.'),
  number: both('This has to be a number.', 'Ceci doit être un nombre.'),
  truth: both('This has to be true or false.', 'Ceci doit être vrai ou faux.'),
  date: both('This has to be a date.', 'Ceci doit être une date.'),
  id: both('This has to be an id.', 'Ceci doit être un identifiant.'),
  relation: both('This has to name a collection and an id.', 'Ceci doit nommer une collection et un identifiant.'),
  object: both('This has to be an object.', 'Ceci doit être un objet.'),
  richText: both('This has to be a formatted text.', 'Ceci doit être un texte mis en forme.'),
  list: both('This has to be a list.', 'Ceci doit être une liste.'),
  block: both('There is no such block.', 'Un tel bloc n’existe pas.'),
  all: both('Some fields have values of another kind.', 'Des champs ont des valeurs d’un autre genre.'),
}

type Told = Record<string, string>
type Check = (value: unknown) => string | null

const text: Check = (value) => (typeof value === 'string' && !value.includes('\0') ? null : sentences.text)
const number: Check = (value) => (Number.isFinite(value === '' ? 0 : Number(value)) && ['number', 'string'].includes(typeof value) ? null : sentences.number)
const truth: Check = (value) => ([true, false, 'true', 'false'].includes(value as boolean) ? null : sentences.truth)
const date: Check = (value) => (typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? null : sentences.date)
const id: Check = (value) => (isObject(value) ? text(value.id) : text(value)) && sentences.id

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const plain: Partial<Record<FlattenedField['type'], Check>> = { text, textarea: text, code: text, email: text, date, number, checkbox: truth, select: text, radio: text }

const relation = (to: string | string[]): Check => (value) => {
  if (typeof to === 'string') return id(value)
  return isObject(value) && to.includes(String(value.relationTo)) ? id(value.value) : sentences.relation
}

/** Refuses a document with the name of each field whose value is of another kind. */
export function checkFields(fields: FlattenedField[], data: Record<string, unknown>): void {
  const told: Told = {}
  walk(fields, data, '', told)
  if (Object.keys(told).length > 0) throw new Refusal('bad-request', sentences.all, told)
}

function walk(fields: FlattenedField[], data: Record<string, unknown>, prefix: string, told: Told): void {
  for (const field of fields) {
    if (!Object.hasOwn(data, field.name)) continue
    checkOne(field, data[field.name], prefix + field.name, told)
  }
}

function checkOne(field: FlattenedField, value: unknown, path: string, told: Told): void {
  const isContainer = ['array', 'blocks', 'group', 'tab'].includes(field.type) || ['createdAt', 'updatedAt'].includes(field.name)
  if (value === undefined || (value === null && !isContainer)) return
  const tell = (sentence: string | null) => { if (sentence) told[path] ??= sentence }
  switch (field.type) {
    case 'array':
    case 'blocks': return checkRows(field, value, path, told)
    case 'group':
    case 'tab': return isObject(value) ? walk(field.flattenedFields, value, `${path}.`, told) : tell(sentences.object)
    case 'relationship':
    case 'upload': return tell(value === '' ? null : oneOrMany(field.hasMany, relation(field.relationTo), value))
    case 'richText': return tell(isRichText(value) ? null : sentences.richText)
    default: {
      const check = plain[field.type]
      if (check) tell(oneOrMany('hasMany' in field && field.hasMany, check, value))
    }
  }
}

function oneOrMany(many: boolean | undefined, check: Check, value: unknown): string | null {
  if (!many) return check(value)
  return Array.isArray(value) ? (value.map(check).find((one) => one !== null) ?? null) : sentences.list
}

type Rows = Extract<FlattenedField, { type: 'array' | 'blocks' }>

function checkRows(field: Rows, value: unknown, path: string, told: Told): void {
  // The admin says "no rows" in one of these ways.
  if (value === 0 || value === '0' || value === '') return
  if (!Array.isArray(value)) { told[path] ??= sentences.list; return }
  for (const [at, row] of value.entries()) {
    const here = `${path}.${at}`
    if (!isObject(row)) { told[here] ??= sentences.object; continue }
    const fields = field.type === 'array' ? field.flattenedFields : blockOf(field.blocks, row.blockType)
    if (fields) walk(fields, row, `${here}.`, told)
    else told[`${here}.blockType`] ??= sentences.block
  }
}

const blockOf = (blocks: (Block & { flattenedFields?: FlattenedField[] })[], name: unknown): FlattenedField[] | null =>
  blocks.find(({ slug }) => slug === name)?.flattenedFields ?? null

/** A tree of nodes that each say what they are. What a kind of node may hold is the editor's to say. */
function isRichText(value: unknown): boolean {
  if (!isObject(value) || !isObject(value.root)) return false
  const left: unknown[] = [value.root]
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (!isObject(node) || typeof node.type !== 'string') return false
    if (node.children === undefined) continue
    if (!Array.isArray(node.children)) return false
    left.push(...(node.children as unknown[]))
  }
  return true
}
