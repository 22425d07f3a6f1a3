import type { RegionView } from '@gatehouse/contract'
import type { Documents } from './documents.ts'
import { readGlobal } from './globals.ts'
import { toHelpLines } from './help-lines.ts'
import { idOf } from './id-of.ts'
import { pathOf } from './paths.ts'

type Reading = RegionView['countries'][number]['reading']
type Named = { relationTo?: 'articles' | 'guides' | 'pages' | null; value?: unknown }

/** Help lines, and what the editors chose to be read on the law, country by country. */
export async function readRegion(documents: Documents): Promise<RegionView> {
  const site = await readGlobal(documents, 'site')
  const countries = (site.helpLines ?? []).map(async (row) => ({ ...toHelpLines(row), reading: await readReading(documents, row.reading as Named[] | null | undefined) }))
  return { countries: await Promise.all(countries) }
}

async function readReading(documents: Documents, chosen: Named[] | null | undefined): Promise<Reading> {
  const found = await Promise.all((chosen ?? []).map(async ({ relationTo, value }): Promise<Reading> => {
    const id = idOf(value)
    if (!id || !relationTo) return []
    const shown = await documents.translated(relationTo, [id])
    return shown.map(({ document, textLocale }) => ({ path: pathOf(relationTo, document.slug), title: document.title, textLocale }))
  }))
  return found.flat()
}
