import type { Both } from '../../authoring/language.ts'
import type { BodyNode } from '../../authoring/nodes.ts'
import type { PageSlug } from '../slugs.ts'

/** A standing page. It says what this software does, so it changes with the software. */
export interface PageSeed {
  slug: PageSlug
  title: Both<string>
  lead: Both<string>
  body: Both<readonly BodyNode[]>
  seo: { title: Both<string>; description: Both<string> }
}
