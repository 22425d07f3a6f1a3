// Visitors' pages are HTML with a few small scripts of our own (public/), and need none of Next's: no part of them is rendered
// again in the browser. What Next writes into a page for its own start there is taken out of the finished page.

// Exactly the forms that Next writes: known code around one JSON value.
const formsOfNext = [
  /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\((\{[\s\S]*\})\);?$/,
  /^\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\((\[[\s\S]*\])\)$/,
  /^self\.__next_f\.push\((\[[\s\S]*\])\)$/,
]

/** Whether an inline script is one of Next's own: known code around one JSON value. */
export function isDataPush(script: string): boolean {
  for (const form of formsOfNext) {
    const data = form.exec(script)?.[1]
    if (data === undefined) continue
    try {
      JSON.parse(data)
      return true
    } catch {
      return false
    }
  }
  return false
}

/** Blocks of data that no browser runs and no policy looks at. */
const isData = (attributes: string) => /\stype=("|')?application\/(ld\+)?json\1(?=[\s>]|$)/i.test(attributes)
const isFileOfNext = (attributes: string) => /\ssrc="\/_next\/static\/[^"]*"/.test(attributes)
const hasFile = (attributes: string) => /\ssrc=/i.test(attributes)

export interface PlainHtml {
  html: string
  /** The beginnings of inline scripts that aren't Next's own, for the log: the policy lets none of them run. */
  refused: string[]
}

/** A page of Next's without what starts Next in the browser. React escapes `>` in attributes, so a tag ends at the first one. */
export function withoutNextScripts(page: string): PlainHtml {
  const refused: string[] = []
  const html = page
    .replace(/<script((?:\s[^>]*)?)>([\s\S]*?)<\/script>/gi, (whole, attributes: string, body: string) => {
      if (isFileOfNext(attributes)) return ''
      if (hasFile(attributes) || isData(attributes)) return whole
      if (isDataPush(body)) return ''
      refused.push(body.slice(0, 120))
      return whole
    })
    .replace(/<link rel="preload" as="script"[^>]*>/g, '')
  return { html, refused }
}
