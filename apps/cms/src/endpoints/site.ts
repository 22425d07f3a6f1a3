import { localeSchema } from '@gatehouse/contract'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { readEnv } from '../env.ts'
import { readPreview as openPreview } from '../preview/preview-token.ts'
import { readAuthor } from '../site/author.ts'
import { readCorrections } from '../site/corrections.ts'
import { createDocuments, type Documents } from '../site/documents.ts'
import { readFaq } from '../site/faq.ts'
import { readHome } from '../site/home.ts'
import { readLayout } from '../site/layout.ts'
import { readPage } from '../site/page.ts'
import { readPreview } from '../site/preview.ts'
import { readNewest } from '../site/newest.ts'
import { readProduct } from '../site/product.ts'
import { readRegion } from '../site/region.ts'
import { readShop } from '../site/shop.ts'
import { readSearchStart } from '../search/search-start.ts'
import { readSiteMap } from '../site/site-map.ts'
import { createTags } from '../site/tags.ts'
import { readTextList } from '../site/text-list.ts'
import { readText } from '../site/text.ts'
import { readTopic } from '../site/topic.ts'
import { readQuery, readRouteParameter } from './read-request.ts'
import { answering, Refusal } from './refusal.ts'
import { requireService } from './require-service.ts'

const querySchema = z.strictObject({ locale: localeSchema })
const slugSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,127}$/)
const tokenSchema = z.strictObject({ token: z.string().max(1024) })

const noStore = { 'cache-control': 'no-store' }

/** A page's view in one language, with the tags of all that it shows; 404 where there is no such page. */
const view = (path: string, read: (documents: Documents, req: PayloadRequest) => Promise<object | null>): Endpoint => ({
  path: `/site${path}`,
  method: 'get',
  handler: answering(async (req) => {
    requireService(req)
    const { locale } = readQuery(req, querySchema)
    const tags = createTags()
    const data = await read(createDocuments(req.payload, locale, tags), req)
    if (!data) throw new Refusal('not-found', 'There is no such page.')
    return Response.json({ data, tags: tags.all() }, { headers: noStore })
  }),
})

const slugOf = (req: PayloadRequest): string => readRouteParameter(req, 'slug', slugSchema)

const preview: Endpoint = {
  path: '/site/preview',
  method: 'get',
  handler: answering(async (req) => {
    requireService(req)
    const { token } = readQuery(req, tokenSchema)
    const target = openPreview(token, { secret: readEnv().previewSecret, now: Date.now() })
    const data = target ? await readPreview(req.payload, target) : null
    if (!data) throw new Refusal('not-found', 'This preview has ended, or its link isn’t whole.')
    return Response.json({ data }, { headers: noStore })
  }),
}

/** What the storefront reads: one view a page. */
export const siteEndpoints: Endpoint[] = [
  view('/layout', readLayout),
  view('/home', readHome),
  view('/articles', (documents) => readTextList(documents, 'articles')),
  view('/guides', (documents) => readTextList(documents, 'guides')),
  view('/topics/:slug', (documents, req) => readTopic(documents, slugOf(req))),
  view('/authors/:slug', (documents, req) => readAuthor(documents, slugOf(req))),
  view('/pages/:slug', (documents, req) => readPage(documents, slugOf(req))),
  view('/pages/legal/:slug', (documents, req) => readPage(documents, `legal/${slugOf(req)}`)),
  view('/corrections', readCorrections),
  view('/region', readRegion),
  view('/articles/:slug', (documents, req) => readText(documents, 'articles', slugOf(req))),
  view('/guides/:slug', (documents, req) => readText(documents, 'guides', slugOf(req))),
  view('/faq', (documents) => readFaq(documents)),
  view('/shop', readShop),
  view('/products/:slug', (documents, req) => readProduct(documents, slugOf(req))),
  view('/site-map', readSiteMap),
  view('/newest', readNewest),
  view('/search-start', readSearchStart),
  preview,
]
