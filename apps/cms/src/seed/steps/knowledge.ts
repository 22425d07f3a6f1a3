import { inLanguage } from '../authoring/language.ts'
import type { SeedContext } from '../context.ts'
import { people, sourceKeys, sources, topics } from '../data/index.ts'
import { write } from '../save.ts'
import { noon } from '../to-lexical/block-fields.ts'

export async function seedSources(seed: SeedContext): Promise<number> {
  for (const key of sourceKeys) {
    const { kindInWords, doesNotShow, checkedOn, ...rest } = sources[key]
    const id = await write(seed, 'sources', {
      as: 'editor', shared: { key, ...rest, checkedOn: noon(checkedOn), retracted: false },
      words: (locale) => inLanguage(locale, { kindInWords, doesNotShow }),
    })
    seed.ids.remember('sources', key, id)
  }
  return sourceKeys.length
}

/** Only an admin may say which account a profile belongs to. */
export async function seedPeople(seed: SeedContext): Promise<number> {
  for (const { slug, name, credentials, jobTitle, bio, account } of people) {
    const holder = seed.accounts.get(account)
    if (!holder) throw new Error(`there is no account ${account} for ${name}`)
    const id = await write(seed, 'authors', {
      as: 'admin', shared: { slug, name, credentials, isDemo: true, account: holder.id },
      words: (locale) => inLanguage(locale, { jobTitle, bio }),
    })
    seed.ids.remember('authors', slug, id)
  }
  return people.length
}

export async function seedTopics(seed: SeedContext): Promise<number> {
  for (const [order, { slug, title, description }] of topics.entries()) {
    const id = await write(seed, 'topics', { as: 'editor', shared: { slug, order }, words: (locale) => inLanguage(locale, { title, description }) })
    seed.ids.remember('topics', slug, id)
  }
  return topics.length
}
