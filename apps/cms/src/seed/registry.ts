/** What was written so far, by the key or slug that texts name it by. */
export interface Registry<Collection extends string> {
  remember: (collection: Collection, key: string, id: string) => void
  /** The id of what has that key; throws where nothing was written under it, since a text would point nowhere. */
  find: (collection: Collection, key: string) => string
}

export function createRegistry<Collection extends string>(): Registry<Collection> {
  const ids = new Map<string, string>()
  return {
    remember: (collection, key, id) => void ids.set(`${collection}/${key}`, id),
    find: (collection, key) => {
      const id = ids.get(`${collection}/${key}`)
      if (id === undefined) throw new Error(`the demo names ${collection}/${key}, which wasn't written before`)
      return id
    },
  }
}
