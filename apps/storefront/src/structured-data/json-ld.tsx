import type { Graph, Thing, WithContext } from 'schema-dts'
import { toScriptText } from './to-script-text.ts'

/** What a page says of itself to machines. A block of data, which no browser runs and no policy has to allow. */
export function JsonLd({ data }: { data: WithContext<Exclude<Thing, string>> | Graph }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: toScriptText(data) }} />
}
