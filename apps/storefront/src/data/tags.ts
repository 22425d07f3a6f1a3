import { everyView } from '../gate/dependencies.ts'

/**
 * The cache tags of a read for a page, all of them: the view's own (`view:/shop?fr`, named by the contract's client), which the
 * door forgets when something shown in it changes, and one that all views share, forgotten when the CMS's history was replaced.
 */
export function cacheTags(viewTag: string): string[] {
  return [viewTag, everyView]
}
