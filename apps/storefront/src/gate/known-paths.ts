import type { Snapshot } from '@gatehouse/contract'
import { commentPageAt, textPath } from '../comments/paths.ts'

const noGoods: readonly string[] = []

/** The product whose own page a path is; null for any other page. */
export function productOf(path: string): string | null {
  return /^\/shop\/([^/]+)$/.exec(path)?.[1] ?? null
}

/** Which addresses exist, as the snapshot says: nothing else reaches Next or the CMS, so nobody can fill a cache with inventions. */
export class KnownPaths {
  readonly epoch: string
  readonly sequence: number
  readonly #pages: ReadonlyMap<string, readonly string[]>
  readonly #media: ReadonlySet<string>
  readonly #goodsMedia: ReadonlyMap<string, readonly string[]>

  constructor({ epoch, sequence, routes, media, goodsMedia = {} }: Snapshot) {
    this.epoch = epoch
    this.sequence = sequence
    this.#pages = new Map(routes.map(({ path, goods }) => [path, goods ?? noGoods]))
    this.#media = new Set(media)
    this.#goodsMedia = new Map(Object.entries(goodsMedia))
  }

  /** `path` is below `/{lang}`: `''` is home. Where there is a text, there are the pages to comment on it. */
  hasPage(path: string): boolean {
    if (this.#pages.has(path)) return true
    const commentPage = commentPageAt(path)
    return commentPage !== null && this.#pages.has(textPath(commentPage.target))
  }

  /** The slugs of the products that a page shows. */
  goodsOn(path: string): readonly string[] {
    return this.#pages.get(path) ?? noGoods
  }

  hasMedia(name: string): boolean {
    return this.#media.has(name)
  }

  /** The slugs of the products that a picture belongs to, and to nothing else; none for any other picture. */
  goodsIn(name: string): readonly string[] {
    return this.#goodsMedia.get(name) ?? noGoods
  }

  /** Every product that some page shows. */
  get allGoods(): string[] {
    return [...new Set([...this.#pages.values()].flat())]
  }
}
