import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ui = import.meta.resolve('@gatehouse/ui/styles.css')
const read = (address: string, base: string) => readFileSync(fileURLToPath(new URL(address, base)))

/** The house's tokens and plain elements, and what this page adds: read once, as the process starts. */
export const stylesheet = [read('tokens.css', ui), read('base.css', ui), read('pay.css', import.meta.url)].map(String).join('\n')

/** The typeface of labels, as the site serves it. */
export const typeface = new Uint8Array(read('../fonts/sans.woff2', ui))
