import { readPlace } from '@gatehouse/places'
import type { JSONField, JSONFieldValidation } from 'payload'
import { z } from 'zod'
import { fill, say, words, type Words } from './words.ts'

const sentences = {
  list: words('Name at least one place: a list of codes such as CA-ON.', 'Nommez au moins un lieu\u00A0: une liste de codes comme CA-ON.'),
  notList: words('A list of places by their codes, such as CA-ON.', 'Une liste de lieux par leurs codes, comme CA-ON.'),
  unknown: words('{code} is no country or subdivision of ISO 3166.', '{code} n’est ni un pays ni une subdivision de la norme ISO 3166.'),
}

const validate = (least: number, most: number): JSONFieldValidation => (value, { req }) => {
  const tell = (sentence: Words) => say(req?.i18n?.language, sentence)
  if (least === 0 && (value === undefined || value === null)) return true
  const parsed = z.array(z.string()).min(least).max(most).safeParse(value)
  if (!parsed.success) return tell(least > 0 && (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) ? sentences.list : sentences.notList)
  const unknown = parsed.data.find((code) => code.includes(':') || readPlace(code) !== code)
  return unknown === undefined || tell(fill(sentences.unknown, { code: unknown }))
}

interface Placed { name: string; label: Words; description: Words; isOptional?: boolean; most?: number }

const components = { Field: '/fields/place-list/field.tsx#PlacesField', Cell: '/fields/place-list/cell.tsx#PlacesCell' }

/** Countries and subdivisions of ISO 3166: chosen by name, kept as a list of codes. */
export const placesField = ({ name, label, description, isOptional = false, most = 20 }: Placed): JSONField => ({
  name, type: 'json', required: !isOptional, label, validate: validate(isOptional ? 0 : 1, most), // Of many at once Payload would ask with a box for JSON.
  admin: { components, description, disableBulkEdit: true },
})

/** The same list as it was stored. */
export const placesIn = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [])
