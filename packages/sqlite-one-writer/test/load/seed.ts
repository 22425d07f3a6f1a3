import { writeFileSync } from 'node:fs'
import { closeSite, openSite } from '../support/site.ts'
import { textOf } from './document.ts'
import { DOCUMENTS, journalOf, LOCALES, MEMBER, readPlan, UNITS } from './plan.ts'

const plan = readPlan()
const site = await openSite(plan)
for (let number = 0; number < DOCUMENTS; number++) {
  const { id } = await site.create({ collection: 'articles', data: { slug: `document-${number}`, _status: 'published', ...textOf(0) } })
  for (const locale of LOCALES) await site.update({ collection: 'articles', id, locale, data: { _status: 'published', ...textOf(0) } })
}
await site.create({ collection: 'members', data: MEMBER })
await site.create({ collection: 'stock', data: { onHand: UNITS, sold: 0 } })
writeFileSync(journalOf(plan.folder), '')
await closeSite(site)
