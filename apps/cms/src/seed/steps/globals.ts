import type { Locale } from '@gatehouse/contract'
import type { DataFromGlobalSlug, GlobalSlug, Payload } from 'payload'
import type { Role } from '../../access/index.ts'
import { inLanguage } from '../authoring/language.ts'
import { typesetAll } from '../authoring/typography.ts'
import { actAs, type SeedContext } from '../context.ts'
import { lawLog, navigation, shop, site } from '../data/index.ts'
import type { NavigationLink } from '../data/globals/navigation.ts'
import { noon } from '../to-lexical/block-fields.ts'
import { countIds } from '../to-lexical/context.ts'

export async function seedGlobals(seed: SeedContext): Promise<number> {
  await writeGlobal(seed, 'site', 'admin', (locale) => siteIn(locale, seed))
  await writeGlobal(seed, 'navigation', 'admin', navigationIn)
  await writeGlobal(seed, 'shop', 'shop-manager', (locale) => ({ ...inLanguage(locale, { title: shop.title, lead: shop.lead }), seo: inLanguage(locale, shop.seo) }))
  return 3
}

async function writeGlobal<Slug extends GlobalSlug>(seed: SeedContext, slug: Slug, as: Role, data: (locale: Locale) => Partial<DataFromGlobalSlug<Slug>>) {
  for (const locale of ['en', 'fr'] as const) {
    await seed.payload.updateGlobal({ slug, locale, data: typesetAll(data(locale), locale), depth: 0, ...actAs(seed, as) } as Parameters<Payload['updateGlobal']>[0])
  }
}

// Rows are the same in both languages and their labels aren't, so each row keeps its id from one to the other.

function siteIn(locale: Locale, { ids: { find } }: SeedContext) {
  const nextId = countIds('globals/site')
  return {
    name: site.name, ...inLanguage(locale, site.words),
    homeSeo: inLanguage(locale, site.homeSeo), faqSeo: inLanguage(locale, site.faqSeo),
    leadStory: find('articles', site.leadStory), reviewPicture: find('media', site.reviewPicture),
    helpLines: site.helpLines.map(({ country, lines, reading }) => ({
      id: nextId(), country: country[locale],
      lines: lines.map(({ label, number, tel }) => ({ id: nextId(), label: label[locale], number, tel })),
      reading: reading.map((slug) => ({ relationTo: 'guides' as const, value: find('guides', slug) })),
    })),
    lawLog: lawLog.map(({ date, title, text, source }) => ({ id: nextId(), date: noon(date), title: title[locale], text: text[locale], source: find('sources', source) })),
  }
}

function navigationIn(locale: Locale) {
  const nextId = countIds('globals/navigation')
  const linkIn = ({ label, path }: NavigationLink) => ({ id: nextId(), label: label[locale], path })
  return {
    header: navigation.header.map(linkIn),
    footer: navigation.footer.map(({ title, links }) => ({ id: nextId(), title: title[locale], links: links.map(linkIn) })),
  }
}
