import type { Locale } from '@gatehouse/contract'
import type { BreadcrumbList, WithContext } from 'schema-dts'

/** `lang` where the label isn't in the page's language. */
export interface Step { label: string; path?: string; lang?: Locale | undefined }

/** Where a page stands. A step that is a word only can be the last one; before that it leads nowhere and is left out. */
export function describeCrumbs(origin: string, lang: Locale, steps: readonly Step[]): WithContext<BreadcrumbList> {
  const said = steps.filter(({ path }, index) => path !== undefined || index === steps.length - 1)
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: said.map(({ label, path }, index) => ({
      '@type': 'ListItem' as const, position: index + 1, name: label, ...(path === undefined ? {} : { item: `${origin}/${lang}${path}` }),
    })),
  }
}
