/** A word of the admin in both of its languages. */
export interface Words extends Record<string, string> { en: string; fr: string }

export const words = (en: string, fr: string): Words => ({ en, fr })

/** Picks the language of whoever asks; anything but French reads English. */
export const say = (language: string | undefined, text: Words): string => (language?.startsWith('fr') ? text.fr : text.en)

/** A sentence with its gaps, written as `{name}`, filled in. */
export const fill = (sentence: Words, values: Record<string, string>): Words => {
  const inOne = (text: string) => text.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '')
  return words(inOne(sentence.en), inOne(sentence.fr))
}

/** The groups of the admin's menu, in its order. */
export const groups = {
  texts: words('Texts', 'Textes'),
  knowledge: words('Sources and people', 'Sources et personnes'),
  shop: words('Shop', 'Boutique'),
  law: words('Rules', 'Règles'),
  readers: words('Readers', 'Lectorat'),
  site: words('Site', 'Site'),
  house: words('House', 'Maison'),
} as const
