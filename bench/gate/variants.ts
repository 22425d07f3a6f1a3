import { headersFrom, manyPlaces } from './places.ts'

const slugs = ['fungi-field-guide', 'symptom-journal', 'lions-mane-npn', 'lions-mane', 'reishi-tea', 'mycelium-supplement', 'oyster-grow-kit', 'reagent-test-kit', 'hemp-oil', 'psilocybin-truffles']
const paths = ['', '/shop', '/articles/psilocybin-and-chronic-pain', ...slugs.map((slug) => `/shop/${slug}`)]
const atOnce = 8

/** How many different pages there are at each address when visitors come from 250 places, told apart by their ETags. */
export async function countVariants(site: string) {
  const etags = new Map(paths.map((path) => [path, new Set<string>()]))
  const asks = paths.flatMap((path) => manyPlaces.map((place) => ({ path, place })))
  const work = async (): Promise<void> => {
    for (let ask = asks.pop(); ask; ask = asks.pop()) {
      const response = await fetch(`${site}/en${ask.path}`, { headers: headersFrom(ask.place) })
      await response.arrayBuffer()
      if (response.status !== 200) throw new Error(`${ask.path} from “${ask.place}” was answered with ${response.status}`)
      etags.get(ask.path)?.add(response.headers.get('etag') ?? '')
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  const byPath = Object.fromEntries([...etags].map(([path, found]) => [path, found.size]))
  return { places: manyPlaces.length, pages: paths.length, variants: Object.values(byPath).reduce((sum, count) => sum + count, 0), byPath }
}
