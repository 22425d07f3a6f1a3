import type { DateField } from 'payload'
import type { Words } from './words.ts'

/** A calendar day: kept at noon UTC, so that no time zone of an editor moves it to the day before. */
export const dayField = (field: Omit<DateField, 'type'> & { name: string; label: Words }): DateField => ({
  ...field,
  type: 'date',
  admin: { ...field.admin, date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } },
})
