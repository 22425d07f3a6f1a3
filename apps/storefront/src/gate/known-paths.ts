import type { Snapshot } from '@gatehouse/contract'
import { commentPageAt, textPath } from '../comments/paths.ts'

/** Which addresses exist, as the snapshot says: nothing else reaches Next or the CMS, so nobody can fill a cache with inventions. */
export class KnownPaths {
  readonly epoch: string
  readonly sequence: number
  readonly #pages: ReadonlySet<string>
  readonly #media: ReadonlySet<string>

  constructor({ epoch, sequence, routes, media }: Snapshot) {
    this.epoch = epoch
    this.sequence = sequence
    this.#pages = new Set(routes.map(({ path }) => path))
    this.#media = new Set(media)
  }

  /** `path` is below `/{lang}`: `''` is home. Where there is a text, there are the pages to comment on it. */
  hasPage(path: string): boolean {
    if (this.#pages.has(path)) return true
    const commentPage = commentPageAt(path)
    return commentPage !== null && this.#pages.has(textPath(commentPage.target))
  }

  hasMedia(name: string): boolean {
    return this.#media.has(name)
  }
}
