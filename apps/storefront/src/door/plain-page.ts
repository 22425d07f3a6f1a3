import { createHash } from 'node:crypto'

// What the door says by itself, without Next and without the CMS: both languages on one page, no script, nothing to load.

interface Words { title: string; text: string }
const words = {
  400: {
    en: { title: 'This address can’t be read', text: 'Check the address, or start from the front page.' },
    fr: { title: 'Cette adresse est illisible', text: 'Vérifiez l’adresse ou repartez de la page d’accueil.' },
  },
  404: {
    en: { title: 'There is no page at this address', text: 'It may have moved. Start from the front page.' },
    fr: { title: 'Il n’y a pas de page à cette adresse', text: 'Elle a peut-être été déplacée. Repartez de la page d’accueil.' },
  },
  405: {
    en: { title: 'This address is for reading only', text: 'Open it as a page instead.' },
    fr: { title: 'Cette adresse se consulte seulement', text: 'Ouvrez-la comme une page.' },
  },
  414: {
    en: { title: 'This address is too long', text: 'Check the address, or start from the front page.' },
    fr: { title: 'Cette adresse est trop longue', text: 'Vérifiez l’adresse ou repartez de la page d’accueil.' },
  },
  500: {
    en: { title: 'This page could not be made', text: 'The fault is ours and has been written down. Try again later; the other pages work.' },
    fr: { title: 'Cette page n’a pas pu être produite', text: 'L’erreur vient de nous et a été consignée. Réessayez plus tard; les autres pages fonctionnent.' },
  },
  503: {
    en: { title: 'Back in a moment', text: 'This page can’t be fetched right now. Reload it in a few seconds.' },
    fr: { title: 'De retour dans un instant', text: 'Cette page ne peut pas être affichée pour l’instant. Rechargez-la dans quelques secondes.' },
  },
} satisfies Record<number, { en: Words; fr: Words }>
export type PlainStatus = keyof typeof words

const style =
  ':root{color-scheme:light dark}body{margin:0;min-height:100vh;display:grid;place-content:center;gap:2.5rem;padding:2rem;box-sizing:border-box;'
  + 'font:1.125rem/1.6 Georgia,serif;background:#fbfaf6;color:#1c1b18}section{max-width:34rem}h1,h2{font:600 1.5rem/1.25 system-ui,sans-serif;margin:0 0 .5rem}'
  + 'p{margin:0 0 .5rem}a{color:#2f5d50}@media(prefers-color-scheme:dark){body{background:#16150f;color:#efece2}a{color:#9cc7b5}}'
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

const retryAfterSeconds = 5

function section(status: PlainStatus, language: 'en' | 'fr', reference: string | undefined): string {
  const { title, text } = words[status][language]
  const [tag, lang, home, label] = language === 'en' ? ['h1', 'en-CA', 'To the front page', 'Reference'] : ['h2', 'fr-CA', 'Vers la page d’accueil', 'Référence']
  const note = reference ? `<p>${label}: <code>${reference}</code></p>` : ''
  const link = status === 503 ? '' : `<p><a href="/${language}" hreflang="${lang}">${home}</a></p>`
  return `<section lang="${lang}"><${tag}>${title}</${tag}><p>${text}</p>${note}${link}</section>`
}

/** A whole page in English and French for a status. `reference` (letters and digits) finds the line in the log. */
export function plainPage(status: PlainStatus, reference?: string): { headers: Record<string, string>; body: string } {
  const body = '<!doctype html><html lang="en-CA"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">'
    + `<title>${words[status].en.title} · ${words[status].fr.title}</title><style>${style}</style></head><body><main>`
    + `${section(status, 'en', reference)}${section(status, 'fr', reference)}</main></body></html>`
  return {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': policy,
      ...(status === 503 ? { 'retry-after': String(retryAfterSeconds) } : {}),
      ...(status === 405 ? { allow: 'GET, HEAD' } : {}),
    },
    body,
  }
}
