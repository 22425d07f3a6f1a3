import { escapeHtml } from '../../email/escape-html.ts'
import type { Refusal } from '../refusal.ts'

const words = {
  en: { title: 'Nothing was changed', back: 'Go back with your browser: what you wrote is still there.', desk: 'To the order desk' },
  fr: { title: 'Rien n’a été changé', back: 'Revenez avec votre navigateur : ce que vous avez écrit y est encore.', desk: 'Vers le bureau des commandes' },
}

/** What a form that was sent without scripts is refused with: the sentence, and the field that it is about. */
export function refusalPage({ message, fields = {} }: Refusal, language: string | undefined): string {
  const tag = language === 'fr' ? 'fr' : 'en'
  const say = words[tag]
  const list = Object.entries(fields).map(([name, sentence]) => `<li><strong>${escapeHtml(name)}</strong>: ${escapeHtml(sentence)}</li>`).join('')
  return `<!doctype html><html lang="${tag === 'fr' ? 'fr-CA' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${say.title} · Gatehouse</title></head>`
    + `<body><main><h1>${say.title}</h1><p>${escapeHtml(message)}</p>${list === '' ? '' : `<ul>${list}</ul>`}<p>${say.back}</p><p><a href="/admin/order-desk">${say.desk}</a></p></main></body></html>`
}
