import { routeSchema, type Snapshot } from '@gatehouse/contract'
import type { Payload } from 'payload'
import { asSystem } from '../access/index.ts'
import { pagedCollections, pathOf, standingPaths } from '../site/paths.ts'
import { listTopicsInUse } from '../site/topic-texts.ts'
import { readGoodsOfPages } from './goods-of-pages.ts'

export type RouteMap = Pick<Snapshot, 'routes' | 'media' | 'goodsMedia'>

/** Every address that exists, in a fixed order: the pages of what is published with the goods that each shows, and the files of all pictures. */
export async function readRouteMap(payload: Payload): Promise<RouteMap> {
  const paths = await Promise.all(pagedCollections.map(async (collection) => {
    const { docs } = await payload.find({
      collection, where: { and: [{ _status: { equals: 'published' } }, { languageState: { equals: 'ready' } }] }, locale: 'en', fallbackLocale: false,
      depth: 0, pagination: false, select: { slug: true }, ...asSystem('the route map lists what is published'),
    })
    return docs.map(({ slug }) => pathOf(collection, slug))
  }))
  const goods = await readGoodsOfPages(payload)
  // One address that can't be one (written past the form's own check) must not cost the site all the others.
  const all = new Set([...standingPaths, ...paths.flat(), ...(await listPlainPaths(payload))])
  const routes = [...all].sort().map((path) => ({ path, goods: goods.of(path) })).filter((route) => routeSchema.safeParse(route).success)
  return { routes, ...(await readFileNames(payload, goods.pictures)) }
}

/** Profiles, and the topics under which something is published. */
async function listPlainPaths(payload: Payload): Promise<string[]> {
  const used = await listTopicsInUse(payload)
  const paths = await Promise.all((['topics', 'authors'] as const).map(async (collection) => {
    const { docs } = await payload.find({ collection, depth: 0, pagination: false, select: { slug: true }, ...asSystem('the route map lists what is public') })
    return docs.filter(({ id }) => collection === 'authors' || used.has(String(id))).map(({ slug }) => pathOf(collection, slug))
  }))
  return paths.flat()
}

/** Pictures of drafts too, since previews show them; not those in the trash. Those of products alone, with the products. */
async function readFileNames(payload: Payload, ofGoods: ReadonlyMap<string, string[]>): Promise<Pick<RouteMap, 'media' | 'goodsMedia'>> {
  const { docs } = await payload.find({
    collection: 'media', depth: 0, pagination: false, select: { filename: true, sizes: true }, ...asSystem('the route map lists the pictures'),
  })
  const files = docs.flatMap(({ id, filename, sizes }) =>
    [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)].filter((name): name is string => typeof name === 'string' && name !== '').map((name) => ({ name, id })))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const goodsMedia = Object.fromEntries(files.flatMap(({ name, id }) => { const slugs = ofGoods.get(String(id)); return slugs ? [[name, slugs]] : [] }))
  return { media: files.map(({ name }) => name), goodsMedia }
}
