import type { AuditEntry } from '../../audit/chain.ts'
import type { Part } from '../impact/compare-contents.ts'

type Entry = Pick<AuditEntry, 'event' | 'subject' | 'actorName' | 'before' | 'after'>

const nameFields: Partial<Record<string, string>> = { rules: 'ruleId', 'product-classes': 'slug', places: 'code' }

/** The names under which an edit's row was known: a rename is an edit of both. */
function namesIn({ subject, before, after }: Entry): string[] {
  const [collection = '', ...rest] = subject.split('/')
  const field = nameFields[collection]
  const rows = [before, after].flatMap((text): string[] => {
    const name = text === null || field === undefined ? undefined : (JSON.parse(text) as Record<string, unknown>)[field]
    return typeof name === 'string' ? [`${collection}/${name}`] : []
  })
  return [...new Set([collection === 'globals' ? rest.join('/') : subject, ...rows])]
}

/** Who wrote each part of the working copy, in the order of their edits. Who replaced it whole wrote all of it. */
export function partAuthors(entries: readonly Entry[]): (part: Part, name: string) => string[] {
  let whole: string | null = null
  let edits = new Map<string, string[]>()
  for (const entry of entries) {
    if (entry.event === 'working-copy.replaced') {
      whole = entry.actorName
      edits = new Map()
      continue
    }
    for (const name of namesIn(entry)) edits.set(name, [...(edits.get(name) ?? []), entry.actorName])
  }
  return (part, name) => {
    const own = edits.get(part === 'shop-places' ? part : `${part}/${name}`) ?? []
    return [...new Set(whole === null ? own : [whole, ...own])]
  }
}
