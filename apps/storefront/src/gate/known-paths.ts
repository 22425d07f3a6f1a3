import type { Snapshot } from '@gatehouse/contract'

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

  /** `path` is below `/{lang}`: `''` is home. */
  hasPage(path: string): boolean {
    return this.#pages.has(path)
  }

  hasMedia(name: string): boolean {
    return this.#media.has(name)
  }
}
