import { z } from 'zod'

/** The languages of the house. Content is written in English first; French follows, each published by itself. */
export const locales = ['en', 'fr'] as const
export const localeSchema = z.enum(locales)
export type Locale = z.infer<typeof localeSchema>

/** BCP 47 tag for `<html lang>`: our French is Canadian French, our English Canadian English. */
export const htmlLang = { en: 'en-CA', fr: 'fr-CA' } as const satisfies Record<Locale, string>

/** Answers whether `value` names one of our languages. */
export function isLocale(value: unknown): value is Locale {
  return localeSchema.safeParse(value).success
}
