const linkPattern = /^(\/(?!\/)|#|https?:\/\/|mailto:|tel:)\S+$|^\/$/i
export const longestAddress = 2000

/** Where a link of a text may lead: a page of this site, a heading of this page, the web, mail or a phone. */
export const isSafeAddress = (url: unknown): url is string => typeof url === 'string' && url.length <= longestAddress && linkPattern.test(url)
