import { htmlLang, type Locale } from '@gatehouse/contract'
import { createHash } from 'node:crypto'

// What the door says by itself, without Next and without the CMS: both languages on one page, the visitor's first, no script,
// nothing to load.

interface Words { title: string; text: string }
const words = {
  400: {
    en: { title: 'This address can’t be read', text: 'Check the address, or start from the front page.' },
    fr: { title: 'Cette adresse est illisible', text: 'Vérifiez l’adresse ou repartez de la page d’accueil.' },
  },
  403: {
    en: { title: 'This form came from another site', text: 'Open the form’s own page here, and send it from there.' },
    fr: { title: 'Ce formulaire vient d’un autre site', text: 'Ouvrez ici la page du formulaire et envoyez-le de là.' },
  },
  404: {
    en: { title: 'There is no page at this address', text: 'It may have moved. Start from the front page.' },
    fr: { title: 'Il n’y a pas de page à cette adresse', text: 'Elle a peut-être été déplacée. Repartez de la page d’accueil.' },
  },
  405: {
    en: { title: 'This address is for reading only', text: 'Open it as a page instead.' },
    fr: { title: 'Cette adresse se consulte seulement', text: 'Ouvrez\u2011la comme une page.' },
  },
  413: {
    en: { title: 'This is more than fits', text: 'Nothing was sent. Go back, shorten it, and send it again.' },
    fr: { title: 'C’est plus que ce qui peut tenir', text: 'Rien n’a été envoyé. Revenez en arrière, raccourcissez et envoyez de nouveau.' },
  },
  414: {
    en: { title: 'This address is too long', text: 'Check the address, or start from the front page.' },
    fr: { title: 'Cette adresse est trop longue', text: 'Vérifiez l’adresse ou repartez de la page d’accueil.' },
  },
  415: {
    en: { title: 'This can’t be read as a form', text: 'Open the form’s own page here, and send it from there.' },
    fr: { title: 'Ceci ne se lit pas comme un formulaire', text: 'Ouvrez ici la page du formulaire et envoyez-le de là.' },
  },
  429: {
    en: { title: 'A little slower, please', text: 'Very much has come from your connection in a short time. Go back and try again in some minutes.' },
    fr: { title: 'Un peu plus lentement, s’il vous plaît', text: 'Beaucoup de demandes sont venues de votre connexion en peu de temps. Revenez en arrière et réessayez dans quelques minutes.' },
  },
  500: {
    en: { title: 'This page could not be made', text: 'The fault is ours and has been written down. Try again later; the other pages work.' },
    fr: { title: 'Cette page n’a pas pu être produite', text: 'L’erreur vient de nous et a été consignée. Réessayez plus tard; les autres pages fonctionnent.' },
  },
  503: {
    en: { title: 'Back in a moment', text: 'This page can’t be fetched right now. Reload it in a few seconds.' },
    fr: { title: 'De retour dans un instant', text: 'Cette page ne peut pas être affichée pour l’instant. Rechargez\u2011la dans quelques secondes.' },
  },
} satisfies Record<number, { en: Words; fr: Words }>
export type PlainStatus = keyof typeof words

// The house's colours and spaces (packages/ui), in faces that every device has.
const style =
  ':root{color-scheme:light dark}body{margin:0;min-height:100vh;min-height:100svh;display:grid;align-content:center;padding:2rem max(1.25rem,calc(50vw - 18rem));box-sizing:border-box;'
  + 'font:1.125rem/1.6 Georgia,serif;background:#fbfaf6;color:#1c1b18}h1,h2{font-family:system-ui,sans-serif;font-weight:600;line-height:1.15;letter-spacing:-.02em;margin:0 0 .75rem;text-wrap:balance}'
  + 'svg{display:block;width:2.25rem;height:2.25rem;margin:0 0 1.5rem;color:#2f5d50}h1{font-size:clamp(1.75rem,1.5rem + 1.5vw,2.5rem)}h2{font-size:1.1875rem;letter-spacing:-.01em}p{margin:0 0 .75rem;max-width:37.5rem;text-wrap:pretty}section+section{margin-top:2.5rem;padding-top:1.5rem;border-top:1px solid #dcd7ca;font-size:1rem;color:#524e44}'
  + 'a{color:#2f5d50;text-underline-offset:.2em}a:focus-visible{outline:3px solid;outline-offset:3px}@media(prefers-color-scheme:dark){body{background:#161814;color:#eae6da}section+section{border-color:#363a31;color:#b9b4a5}a,svg{color:#94c8b4}}'
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

// The mark of packages/ui: half a spore print against two margin lines.
const mark = '<svg viewBox="0 0 28 28" aria-hidden="true"><g fill="none" stroke="currentColor" stroke-linecap="round"><path d="M9 2v24" stroke-width="2"/>'
  + '<path d="M9 14 9.8 3M9 14 14.6 4.6M9 14l9.2-6.1M9 14h11.5M9 14l9.2 6.1M9 14l5.6 9.4M9 14l.8 11" stroke-width="1.6"/><path d="M4.5 2v24"/></g></svg>'

const retryAfterSeconds = 5

interface PlainPageOptions {
  /** The visitor's language: it comes first, the other stays below for whoever can't read it. */
  lang: Locale
  /** Letters and digits that find the line in the log. */
  reference?: string | undefined
}

const said = {
  en: { home: 'To the front page', again: 'Try once more', reference: 'Reference' },
  fr: { home: 'Vers la page d’accueil', again: 'Réessayer', reference: 'Référence' },
} satisfies Record<Locale, unknown>

function section(status: PlainStatus, lang: Locale, heading: 'h1' | 'h2', reference: string | undefined): string {
  const { title, text } = words[status][lang]
  const note = reference ? `<p>${said[lang].reference}${lang === 'fr' ? '\u00A0' : ''}: <code>${reference}</code></p>` : ''
  // The address itself, asked for anew, is the way on where all that's missing is a moment.
  const link = status === 503 ? `<p><a href="">${said[lang].again}</a></p>` : `<p><a href="/${lang}" hreflang="${htmlLang[lang]}">${said[lang].home}</a></p>`
  return `<section lang="${htmlLang[lang]}"><${heading}>${title}</${heading}><p>${text}</p>${note}${link}</section>`
}

/** A whole page in both languages for a status. */
export function plainPage(status: PlainStatus, { lang, reference }: PlainPageOptions): { headers: Record<string, string>; body: string } {
  const other = lang === 'en' ? 'fr' : 'en'
  const body = `<!doctype html><html lang="${htmlLang[lang]}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">`
    + `<title>${words[status][lang].title} · ${words[status][other].title}</title><style>${style}</style></head><body><main>${mark}`
    + `${section(status, lang, 'h1', reference)}${section(status, other, 'h2', reference)}</main></body></html>`
  return {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': htmlLang[lang],
      'cache-control': 'no-store',
      'content-security-policy': policy,
      ...(status === 503 ? { 'retry-after': String(retryAfterSeconds) } : {}),
      ...(status === 405 ? { allow: 'GET, HEAD' } : {}),
    },
    body,
  }
}
