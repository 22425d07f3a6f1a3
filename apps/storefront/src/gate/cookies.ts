/** The value of one cookie in a Cookie header, as it stands there; null where it isn't sent. The first of several counts, as browsers send the most exact first. */
export function readCookie(header: string | undefined, name: string): string | null {
  if (!header) return null
  // Few requests have more than a handful, and most have none of ours: a scan is quicker than taking all apart.
  let from = header.indexOf(`${name}=`)
  while (from > 0 && header[from - 1] !== ' ' && header[from - 1] !== ';') from = header.indexOf(`${name}=`, from + 1)
  if (from < 0) return null
  const start = from + name.length + 1
  const end = header.indexOf(';', start)
  return header.slice(start, end < 0 ? undefined : end).trim()
}

export interface CookieOptions {
  /** How long the browser keeps it; 0 has it forgotten. */
  maxAgeSeconds: number
  isHttps: boolean
  /** False for a cookie that a script of the page reads. */
  isHttpOnly: boolean
}

/** A Set-Cookie value. `value` must need no escaping: letters, digits and the signs that cookies allow. */
export function writeCookie(name: string, value: string, { maxAgeSeconds, isHttps, isHttpOnly }: CookieOptions): string {
  return `${name}=${value}; Path=/; Max-Age=${maxAgeSeconds}; SameSite=Lax${isHttpOnly ? '; HttpOnly' : ''}${isHttps ? '; Secure' : ''}`
}
