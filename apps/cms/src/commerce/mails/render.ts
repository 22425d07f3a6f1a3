import { htmlLang, type Locale } from '@gatehouse/contract'
import { escapeHtml } from '../../email/escape-html.ts'

/** What a mail is made of. */
export type Block =
  | { kind: 'text'; text: string }
  /** Words of a rule: exactly these, in the language in which they stand. */
  | { kind: 'quote'; text: string; lang: Locale }
  | { kind: 'small'; text: string; url?: string }
  | { kind: 'link'; text: string; url: string }
  | { kind: 'title'; text: string }
  | { kind: 'lines'; label: string; lines: string[] }
  | { kind: 'table'; rows: { label: string; detail?: string; amount: string; isTotal?: boolean }[] }

const textOf = (block: Block): string => {
  switch (block.kind) {
    case 'text': return block.text
    case 'quote': return `    ${block.text}`
    case 'small': return `    ${block.text}${block.url === undefined ? '' : `\n    ${block.url}`}`
    case 'link': return `${block.text}:\n${block.url}`
    case 'title': return `${block.text}\n${'-'.repeat(block.text.length)}`
    case 'lines': return [block.label, ...block.lines].join('\n')
    case 'table': return block.rows.map(({ label, detail, amount }) => `${label}${detail === undefined ? '' : ` (${detail})`}: ${amount}`).join('\n')
  }
}

/** As plain text. A French colon has its no-break space before it. */
export const toText = (locale: Locale, blocks: readonly Block[]): string =>
  `${blocks.map((block) => (block.kind === 'link' || block.kind === 'table' ? setColons(locale, textOf(block)) : textOf(block))).join('\n\n')}\n`

const setColons = (locale: Locale, text: string): string => (locale === 'fr' ? text.replace(/:(?=$|\n| )/g, '\u00A0:') : text)

// No remote picture, font or style. Mail programs that know no dark mode show the light colours; those that do, the ones for it.
const style = `:root{color-scheme:light dark}
body{margin:0;padding:24px 16px;background:#fbfaf6;color:#1c1b18;font:17px/1.55 Georgia,serif}
main{max-width:34rem;margin:0 auto}
a{color:#2f5d50}
h1{font:600 22px/1.3 system-ui,sans-serif;margin:0 0 16px}
h2{font:600 17px/1.3 system-ui,sans-serif;margin:32px 0 8px}
p{margin:0 0 14px}
blockquote{margin:0 0 14px;padding:0 0 0 14px;border-left:3px solid #6b4a6e}
.small{font-size:15px;padding-left:17px}
.go a{display:inline-block;padding:10px 18px;background:#2f5d50;color:#fff;border-radius:6px;font:600 16px/1.4 system-ui,sans-serif;text-decoration:none}
table{width:100%;border-collapse:collapse;font:15px/1.45 system-ui,sans-serif}
th,td{padding:7px 0;border-top:1px solid #d8d4c8;text-align:left;font-weight:400;vertical-align:top}
td{text-align:right;white-space:nowrap;padding-left:16px;font-variant-numeric:tabular-nums}
.total th,.total td{font-weight:700}
.detail{display:block}
.lines{font:15px/1.45 system-ui,sans-serif;margin-top:20px}
@media (prefers-color-scheme:dark){body{background:#191815;color:#ece8dd}a{color:#9ccbb9}.go a{background:#9ccbb9;color:#12211c}th,td{border-color:#45423a}blockquote{border-color:#c3a2c6}}`

const htmlOf = (block: Block, locale: Locale): string => {
  switch (block.kind) {
    case 'text': return `<p>${escapeHtml(block.text)}</p>`
    case 'quote': return `<blockquote${block.lang === locale ? '' : ` lang="${htmlLang[block.lang]}"`}><p>${escapeHtml(block.text)}</p></blockquote>`
    case 'small': return `<p class="small">${block.url === undefined ? escapeHtml(block.text) : `<a href="${escapeHtml(block.url)}">${escapeHtml(block.text)}</a>`}</p>`
    case 'link': return `<p class="go"><a href="${escapeHtml(block.url)}">${escapeHtml(block.text)}</a></p>`
    case 'title': return `<h2>${escapeHtml(block.text)}</h2>`
    case 'lines': return `<p class="lines"><strong>${escapeHtml(block.label)}</strong><br>${block.lines.map(escapeHtml).join('<br>')}</p>`
    case 'table': return `<table>${block.rows.map(({ label, detail, amount, isTotal }) => `<tr${isTotal ? ' class="total"' : ''}><th scope="row">${escapeHtml(label)}${detail === undefined ? '' : ` <span class="detail">${escapeHtml(detail)}</span>`}</th><td>${escapeHtml(amount)}</td></tr>`).join('')}</table>`
  }
}

/** As a page of its own: in its language, readable in the dark, and asking for nothing from anywhere. */
export const toHtml = (locale: Locale, subject: string, blocks: readonly Block[]): string =>
  `<!doctype html><html lang="${htmlLang[locale]}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escapeHtml(subject)}</title><style>${style}</style></head>`
  + `<body><main><h1>${escapeHtml(subject)}</h1>${blocks.map((block) => htmlOf(block, locale)).join('')}</main></body></html>`
