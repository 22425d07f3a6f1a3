import type { JSONFieldValidation, PayloadRequest } from 'payload'
import { z } from 'zod'
import { lookUp } from '../../fields/look-up.ts'
import { say, words } from '../../fields/words.ts'

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).max(60)

export const classListSchema = z.array(slug).max(20).refine((list) => new Set(list).size === list.length)

/** A fact that a rule can ask for, such as a Natural Product Number, and where it can be checked. */
export const attributeListSchema = z.array(
  z.strictObject({ name: slug, value: z.string().trim().min(1).max(200), url: z.url({ protocol: /^https?$/ }).nullish() }),
).max(40)

const sentences = {
  classes: words('A list of class names, each once, such as ["functional-mushroom"].', 'Une liste de noms de classes, chacun une fois, comme ["functional-mushroom"].'),
  unknownClass: words('There is no class named {name}.', 'Il n’y a pas de classe nommée {name}.'),
  attributes: words(
    'A list of facts, such as [{"name": "npn", "value": "80012345", "url": "https://…"}].',
    'Une liste de faits, comme [{"name": "npn", "value": "80012345", "url": "https://…"}].',
  ),
}

async function findUnknownClass(names: string[], req: PayloadRequest): Promise<string | undefined> {
  if (names.length === 0) return undefined
  const found = await lookUp<{ id: string; slug: string }>(req, 'product-classes', { slug: { in: names } }, names.length)
  return names.find((name) => !found.some((known) => known.slug === name))
}

export const validateClasses: JSONFieldValidation = async (value, { req, event }) => {
  const parsed = classListSchema.safeParse(value ?? [])
  if (!parsed.success) return say(req?.i18n?.language, sentences.classes)
  if (event === 'onChange') return true
  const unknown = await findUnknownClass(parsed.data, req)
  return unknown === undefined || say(req.i18n?.language, sentences.unknownClass).replace('{name}', unknown)
}

export const validateAttributes: JSONFieldValidation = (value, { req }) =>
  attributeListSchema.safeParse(value ?? []).success || say(req?.i18n?.language, sentences.attributes)
