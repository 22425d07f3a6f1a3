/** An address as it goes over the wire, and the one answer that it gets. */
export interface HostileAddress {
  target: string
  status: number
  method?: string
  headers?: Record<string, string>
  /** For redirects: exactly where to. */
  location?: string
  /** How the row is called where its target says too little. */
  named?: string
}

const rows = (status: number, targets: string[], more: Partial<HostileAddress> = {}): HostileAddress[] => targets.map((target) => ({ target, status, ...more }))
const withHeaders = (target: string, status: number, variants: Record<string, string>[], more: Partial<HostileAddress> = {}): HostileAddress[] =>
  variants.map((headers) => ({ target, status, headers, named: `${target} with ${JSON.stringify(headers).slice(0, 100)}`, ...more }))

/** Inner pages in all guises: to a visitor they don't exist. */
const inner = rows(404, [
  '/v', '/v/', '/v/x', '/v/x/en', '/v/x/en/shop', '/v/bc9459515534/en', '/v/bc9459515534/en/shop', '/v/bc9459515534/fr/not-found-page', '/V/bc9459515534/en', '/v/bc9459515534/en/',
  '/./v/bc9459515534/en', '/x/../v/bc9459515534/en', '/en/../v/bc9459515534/en', '/en/shop/../../v/bc9459515534/en', '/%76/bc9459515534/en', '/%56/bc9459515534/en', '/v%2Fbc9459515534%2Fen',
  '/%2e/v/bc9459515534/en', '/x/%2e%2e/v/bc9459515534/en', '/x/%2E%2E/v/bc9459515534/en', '/x/.%2e/v/bc9459515534/en', '/x\\..\\v\\bc9459515534\\en', '/en/..\\v/bc9459515534/en', '/v\\bc9459515534\\en',
  '/v//bc9459515534/en', '/v/bc9459515534//en', '/v;x/bc9459515534/en', '/v/bc9459515534/en;jsessionid=1', '/v/bc9459515534/en.rsc', '/v/bc9459515534/en/shop.rsc', '/v/bc9459515534/en.segments/_tree.segment.rsc',
  '/v/[vector]/[lang]', '/v/%5Bvector%5D/%5Blang%5D/shop', '/v/../internal/revalidate', '/v/bc9459515534/en?_rsc=abc', '/v/bc9459515534/en#x',
  '/d', '/d/', '/d/en', '/d/en/search', '/d/en/search?q=x', '/D/en/search', '/%64/en/search', '/./d/en/search', '/en/../d/en/search', '/d%2Fen%2Fsearch', '/v/bc9459515534/site-map', '/v/bc9459515534/en/feed.xml', '/en/site-map',
  '/internal', '/internal/', '/internal/revalidate', '/Internal/revalidate', '/%69nternal/revalidate', '/internal%2Frevalidate', '/./internal/revalidate', '/en/../internal/revalidate', '/internal/revalidate/route',
])

/** What Next answers to by itself, and what its tools and older frameworks left lying about. */
const framework = rows(404, [
  '/_next', '/_next/', '/_next/static', '/_next/static/', '/_next/static/../../server.ts', '/_next/static/..%2f..%2fserver.ts', '/_next/static/%2e%2e/BUILD_ID', '/_next/static/chunks/nothing.js',
  '/_next/image?url=%2Fmedia%2Fx.svg&w=64&q=75', '/_next/image?url=http%3A%2F%2F127.0.0.1%3A3001%2Fadmin&w=64&q=75', '/_next/data/build/en.json', '/_next/webpack-hmr', '/_next/../.next/BUILD_ID',
  '/__nextjs_original-stack-frame', '/__nextjs_font/x', '/_not-found', '/_error', '/404', '/500', '/index', '/en/index', '/en/_not-found', '/en/page', '/en/not-found-page', '/.next/BUILD_ID', '/.env', '/server.ts', '/package.json', '/.git/config',
  '/api', '/api/staff', '/api/site/home', '/api/feed', '/admin', '/wp-login.php', '/en/wp-admin/',
])

/** Addresses that can't be read as one. */
const unreadable = rows(400, [
  '/%', '/%2', '/%zz', '/%ff', '/%c0%ae%c0%ae/v/x', '/en/%e0%80%af', '/en/%ed%a0%80', '/%00', '/en%00', '/en%00.html', '/en/%0d%0aSet-Cookie:%20x=1', '/en/%0a', '/en/%7f', '/en/\u0001', '//', '//v/bc9459515534/en', '//evil.example/en', '///en', '/\\evil.example/en', '\\en', '*', 'en', '?x', 'javascript:alert(1)', 'ftp://evil.example/en', 'http://', 'http:///',
])

/** Odd, but as good as the plain address: the path is what counts, and nothing after it. */
const harmless = rows(200, [
  '/en?', '/en?x=1', '/en?_rsc=abc', '/en?__nextLocale=fr', '/en?nxtPlang=fr&nxtPvector=x', '/en?x=%ff', 'http://evil.example/en', 'HTTP://evil.example/en/shop', '/en?lang=fr',
])

/** Other spellings of an address that exists: sent on to the one address, never answered a second time. */
const respelt: HostileAddress[] = [
  ...rows(308, ['/./en', '/%65n', '/%65%6E', '/x/../en', '/en/shop/../../en', '/en#x', '/en/.', '/en%2F', '/fr/../en'], { location: '/en' }),
  ...rows(308, ['/%65n/shop', '/en%2fshop', '/en%2Fshop', '/en%2Fshop/', '/en\\shop', '/en/%73hop', '/en/shop/../shop', '/en/./shop', '/en/x/%2e%2e/shop', '/en/shop/', 'http://evil.example/en%2fshop'], { location: '/en/shop' }),
  { target: '/en%2fshop?a=b', status: 308, location: '/en/shop?a=b' },
  { target: '/en%2fshop?lang=en', status: 308, location: '/en/shop?lang=en' },
  { target: '/%66r/faq', status: 308, location: '/fr/faq' },
  { target: '/%68ealthz', status: 308, location: '/healthz' },
  { target: '/%69con.svg', status: 308, location: '/icon.svg' },
  { target: '/favicon%2eico', status: 308, location: '/favicon.ico' },
  ...rows(404, ['/EN/shop', '/en/Shop', '/%45N/shop', '/en//shop', '/en/%2Fshop', '/en%2F%2Fshop', '/en%252fshop', '/en%5Cshop', '/en/shop%20', '/en/shop%2F%2F', '/en/shop.', '/en/%ef%bd%93hop']),
  ...rows(400, ['//en/shop', '///en/shop']),
]

const strangeSlugs = rows(404, [
  '/en/shop/..%2f..%2fv', '/en/shop/%252e%252e', '/en/shop/%252e%252e%252fv%252fx', '/en/shop/%2576', '/en/shop/%25', '/en/shop/%20', '/en/shop/a%20b', '/en/shop/[slug]', '/en/shop/__proto__', '/en/shop/constructor', '/en/shop/toString', '/en/constructor', '/__proto__',
  '/en/shop/%F0%9F%8D%84', '/en/shop/%E2%80%AE', '/en/shop/%EF%BC%8E%EF%BC%8E', '/en/shop/true', '/en/shop/-1', '/en/shop/1%20OR%201=1', '/en/shop/%3Cscript%3Ealert(1)%3C%2Fscript%3E', '/en/shop/%27%22', '/en/shop/{{7*7}}', '/en/shop/$%7Bx%7D',
  `/en/shop/${'a'.repeat(1500)}`, `/en${'/a'.repeat(700)}`, '/EN', '/En/shop', '/fr-CA', '/de', '/en/SHOP', '/en//shop', '/en/shop//', '/xx/shop', '/en.html', '/en/shop.json', '/en/shop;x=1', '/en/shop:80', '/@evil.example', '/en@evil.example',
])

const media = rows(404, [
  '/media', '/media/', '/media/nothing.svg', '/media/..%2f..%2fpackage.json', '/media/%2e%2e%2fen', '/media/%2Fetc%2Fpasswd', '/media/http://127.0.0.1:3001/admin', '/media/../v/bc9459515534/en', '/media/a%5Cb', '/media/x.svg?url=http://evil.example/',
])

const preview = rows(404, ['/preview', '/preview/', '/preview/a/b', '/preview/a%20b', '/preview/a%2Fb', '/preview/%3Cscript%3E', '/preview/forged.token', '/preview/..%2Finternal%2Frevalidate', '/en/preview/forged.token'])

/** Forms to write comments, where there is no text; and the pages behind them, which visitors don't reach. */
const comments: HostileAddress[] = [
  ...rows(404, [
    '/en/articles/nothing-here/comment', '/en/articles/nothing-here/comment/sent', '/en/guides/nothing-here/comment?x=1', '/en/articles//comment', '/en/articles/comment', '/en/articles/../articles/comment', '/en/articles/%2e%2e/comment', '/en/articles/..%2fguides/comment',
    '/en/articles/__proto__/comment', '/en/shop/lions-mane/comment', '/en/faq/comment', '/en/comment', '/comment', '/en/authors/nothing-here/comment', '/en/articles/NOTHING/comment', '/en/articles/nothing-here/comment/', '/en/articles/nothing-here/comment/sent/more',
    '/d', '/d/', '/d/en', '/d/en/articles/nothing-here/comment', '/D/en/articles/nothing-here/comment', '/%64/en/articles/nothing-here/comment', '/./d/en/articles/nothing-here/comment', '/en/../d/en/articles/nothing-here/comment', '/d%2Fen%2Farticles%2Fx%2Fcomment',
    '/d/[lang]/[collection]/[slug]/comment', '/en/d/en/articles/nothing-here/comment',
  ]),
  ...withHeaders('/d/en/articles/nothing-here/comment', 404, [{ 'x-handed': 'guess' }, { 'x-handed': '' }, { rsc: '1', 'x-handed': 'guess' }]),
  ...['/en/articles/nothing-here/comment', '/en/articles//comment', '/en/shop/lions-mane/comment', '/comment', '/api/site/comments', '/d/en/articles/nothing-here/comment', '/%', '//evil.example/en/articles/x/comment'].map((target) => ({ target, status: 405, method: 'POST' })),
]

const redirects: HostileAddress[] = [
  { target: '/', status: 307, location: '/en' },
  { target: '/', status: 307, location: '/fr', headers: { 'accept-language': 'fr-CA,fr;q=0.9' }, named: '/ in French' },
  { target: '/shop', status: 307, location: '/en/shop' },
  { target: '/?next=//evil.example', status: 307, location: '/en?next=%2F%2Fevil.example' },
  { target: '/shop?%0d%0aSet-Cookie:x=1', status: 307, location: '/en/shop?%0D%0ASet-Cookie%3Ax=1' },
  { target: '/shop/', status: 307, location: '/en/shop' },
  { target: '/en/', status: 308, location: '/en' },
  { target: '/en/shop/', status: 308, location: '/en/shop' },
  { target: '/en/shop/?a=b', status: 308, location: '/en/shop?a=b' },
  { target: '/en/.', status: 308, location: '/en' },
  { target: '/media/..', status: 307, location: '/en' },
  { target: '/preview/../shop/.', status: 307, location: '/en/shop' },
  { target: 'http://evil.example/', status: 307, location: '/en' },
  { target: 'http://evil.example/en/', status: 308, location: '/en' },
  { target: '/', status: 307, location: '/en', headers: { cookie: 'storefront-lang=//evil.example' }, named: '/ with a forged cookie' },
  { target: '/', status: 307, location: '/en', headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example' }, named: '/ for another host' },
]

/** Headers by which a visitor could pose as a part of the house: they change nothing. */
const posing = [
  ...withHeaders('/en', 200, [
    { 'x-middleware-subrequest': 'middleware:middleware:middleware:middleware:middleware' }, { 'x-middleware-rewrite': '/internal/revalidate' }, { 'x-middleware-next': '1' }, { 'x-matched-path': '/internal/revalidate' },
    { 'x-invoke-path': '/internal/revalidate' }, { 'x-invoke-status': '500' }, { 'x-nextjs-data': '1' }, { 'x-rewrite-url': '/internal/revalidate' }, { 'x-original-url': '/internal/revalidate' },
    { 'x-prerender-revalidate': 'x' }, { 'x-now-route-matches': '1=internal' }, { 'next-resume': '1' }, { 'x-inner-secret': 'guess' }, { purpose: 'prefetch' }, { cookie: '__prerender_bypass=x; __next_preview_data=x' },
    { 'accept-encoding': 'br;q=0, gzip;q=0, identity;q=0, *;q=0' }, { 'accept-language': ','.repeat(4000) }, { cookie: 'a'.repeat(12_000) }, { upgrade: 'websocket' }, { connection: 'close, x-content-type-options' },
    { 'content-security-policy': "script-src 'nonce-x' 'unsafe-inline'" }, { 'if-none-match': '"guess"' }, { range: 'bytes=0-1' }, { 'next-action': 'abcdef' }, { 'content-type': 'multipart/form-data; boundary=x', 'content-length': '0' },
  ]),
  ...withHeaders('/internal/revalidate', 404, [{ 'x-inner-secret': 'guess' }, { 'x-inner-secret': '' }, { rsc: '1' }]),
  ...withHeaders('/v/bc9459515534/en', 404, [{ rsc: '1' }, { rsc: '1', 'next-router-prefetch': '1' }, { 'x-inner-secret': 'guess' }]),
]

/** The client router's requests, forged: no page needs them, so they are answered as any other. */
const router = [
  ...withHeaders('/en/shop/nothing?_rsc=abc', 404, [{ rsc: '1' }]),
  ...withHeaders('/en/shop?_rsc=', 200, [{ rsc: '1' }]),
  ...withHeaders('/en/shop?_rsc=wrong', 200, [{ rsc: '1' }, { rsc: '1', 'next-router-prefetch': '1' }, { rsc: '1', 'next-router-state-tree': 'nonsense' }, { rsc: '1', 'next-url': '/internal/revalidate' }]),
  ...withHeaders('/en/shop', 200, [{ 'next-router-state-tree': '%5B%22%22%5D' }, { 'next-router-segment-prefetch': '/_tree' }]),
]

const methods = [
  ...['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'QUERY'].map((method) => ({ target: '/en', status: 405, method })),
  ...['/internal/revalidate', '/v/bc9459515534/en', '/preview/forged.token', '/media/x.svg', '/healthz'].map((target) => ({ target, status: 405, method: 'POST' })),
  ...['/region', '/en/region/', '/%65n/region', '/d/en/region', '/en/region/x'].map((target) => ({ target, status: 405, method: 'POST' })),
  { target: '/en/region', status: 405, method: 'PUT' },
  { target: '/en/region', status: 415, method: 'POST' },
  { target: '/en/region', status: 403, method: 'POST', headers: { 'sec-fetch-site': 'cross-site' }, named: 'POST /en/region from another site' },
  { target: '*', status: 405, method: 'OPTIONS' },
  { target: '/en', status: 200, method: 'HEAD' },
  { target: '/v/bc9459515534/en', status: 404, method: 'HEAD' },
  { target: '/en', status: 400, method: 'JUNK' },
  { target: 'evil.example:443', status: 0, method: 'CONNECT', named: 'CONNECT to another host: the connection ends without a word' },
]

const oversized: HostileAddress[] = [
  { target: `/${'a'.repeat(2048)}`, status: 414, named: 'a path of 2049 characters' },
  { target: `/en?x=${'a'.repeat(3000)}`, status: 414, named: 'a query of 3000 characters' },
  { target: `/${'%41'.repeat(1000)}`, status: 414, named: 'a path of 1000 escapes' },
  { target: `/${'../'.repeat(680)}en`, status: 308, location: '/en', named: 'six hundred steps up from the root' },
  { target: `/${'a'.repeat(20_000)}`, status: 431, named: 'a path of 20,000 characters' },
  { target: '/en', status: 431, headers: { 'x-filler': 'a'.repeat(20_000) }, named: 'a header of 20,000 characters' },
  { target: '/en', status: 431, headers: Object.fromEntries(Array.from({ length: 900 }, (_, n) => [`x-filler-${n}`, 'aaaaaaaa'])), named: 'nine hundred headers' },
  { target: '/en', status: 400, headers: { 'content-length': '5' }, named: 'a GET that announces a body' },
  { target: '/en', status: 400, headers: { 'transfer-encoding': 'chunked' }, named: 'a GET with a body in chunks' },
  { target: '/en', status: 400, headers: { 'transfer-encoding': 'chunked', 'content-length': '5' }, named: 'two lengths that contradict each other' },
  { target: '/en', status: 400, headers: { 'content-length': '-1' }, named: 'a negative length' },
  { target: '/en HTTP/1.1 x', status: 400, named: 'a request line with a space too many' },
  { target: '/en\tx', status: 400, named: 'a tab in the target' },
]

export const hostileAddresses: HostileAddress[] = [
  ...inner, ...framework, ...unreadable, ...harmless, ...respelt, ...strangeSlugs, ...media, ...preview, ...comments, ...redirects, ...posing, ...router, ...methods, ...oversized,
]
