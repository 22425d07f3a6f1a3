import { html } from 'hono/html'
import type { Session } from '../book.ts'
import { formatMoney } from './money.ts'
import { type Language, tagOf, words } from './words.ts'

type Markup = ReturnType<typeof html>

const frame = (language: Language, { title, other, body }: { title: string; other: string; body: Markup }): Markup => html`<!doctype html>
<html lang="${tagOf[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/sandbox/pay.css">
</head>
<body>
<div class="sheet">
${other === '' ? '' : html`<nav class="languages" aria-label="${words[language].languages}"><a href="${other}" lang="${tagOf[language === 'en' ? 'fr' : 'en']}" hreflang="${tagOf[language === 'en' ? 'fr' : 'en']}">${words[language].other}</a></nav>`}
<main>${body}</main>
</div>
</body>
</html>`

/** The hosted page of a session, in whatever state it is. `problem`: the form was sent with something that it doesn't know. */
export function payPage(session: Session, language: Language, { hasProblem = false } = {}): Markup {
  const say = words[language]
  const { order } = session
  const money = (amountMinor: number) => formatMoney(amountMinor, order.currency, language)
  const rows = [...order.lines.map(({ name, quantity, unitAmountMinor }) => ({ name: quantity > 1 ? `${say.times(quantity)}\u00a0${name}` : name, amountMinor: quantity * unitAmountMinor })), ...(order.shipping ? [order.shipping] : []), ...order.taxes]
  const isOpen = session.status === 'pending'
  return frame(language, {
    title: `${session.status === 'pending' ? say.title : say[session.status]} · ${say.sandbox}`,
    other: `?lang=${language === 'en' ? 'fr' : 'en'}`,
    body: html`<h1>${say.title}</h1>
<div class="sandbox"><strong>${say.sandbox}</strong><p>${say.noMoney}</p></div>
${hasProblem ? notice(say.mend, say.mendText, 'alert') : ''}
${stateOf(session, language)}
<section aria-labelledby="order"><h2 id="order">${say.order}</h2>
<table class="order"><thead><tr><th scope="col">${say.item}</th><th scope="col">${say.amount}</th></tr></thead>
<tbody>${rows.map(({ name, amountMinor }) => html`<tr><th scope="row">${name}</th><td>${money(amountMinor)}</td></tr>`)}</tbody>
<tfoot><tr><th scope="row">${say.total}</th><td>${money(order.totalMinor)}</td></tr>${session.refundedMinor > 0 ? html`<tr><th scope="row">${say.refunded}</th><td>${money(session.refundedMinor)}</td></tr>` : ''}</tfoot></table></section>
${isOpen ? choices(language) : ''}
${session.status === 'captured' ? bank(session, language) : ''}
<a class="leave" href="${isOpen || session.status === 'cancelled' || session.status === 'expired' ? order.cancelUrl : order.returnUrl}">${isOpen ? say.back : say.backPaid}</a>`,
  })
}

const notice = (title: string, text: string, role: 'status' | 'alert'): Markup => html`<div class="state" role="${role}"><h2>${title}</h2><p>${text}</p></div>`

function stateOf(session: Session, language: Language): Markup | '' {
  const say = words[language]
  if (session.status === 'pending') return session.isDeclined ? notice(say.declined, say.declinedText, 'status') : ''
  return notice(say[session.status], say[`${session.status}Text`], 'status')
}

/** What became of a dispute, and what the bank can do next: for trials, since no bank is here. */
function bank({ dispute }: Session, language: Language): Markup {
  const say = words[language]
  const state = dispute === 'open' ? notice(say.disputeOpen, say.disputeOpenText, 'status') : dispute === 'won' ? notice(say.disputeWon, say.disputeWonText, 'status') : dispute === 'lost' ? notice(say.disputeLost, say.disputeLostText, 'status') : ''
  const next = dispute === null ? ['dispute'] as const : dispute === 'open' ? ['won', 'lost'] as const : []
  return html`<section aria-labelledby="bank"><h2 id="bank">${say.bank}</h2>
${state}
${next.length === 0 ? '' : html`<form class="choices" method="post" action="?lang=${language}">
${next.map((name) => html`<div><button name="do" value="${name}" aria-describedby="${name}-hint">${say[name]}</button><p id="${name}-hint">${say[`${name}Hint`]}</p></div>`)}
</form>`}</section>`
}

function choices(language: Language): Markup {
  const say = words[language]
  return html`<section aria-labelledby="choose"><h2 id="choose">${say.choose}</h2>
<form class="choices" method="post" action="?lang=${language}">
${(['approve', 'decline', 'close', 'twice'] as const).map((name) => html`<div><button name="do" value="${name}" aria-describedby="${name}-hint"${name === 'approve' ? html` class="first"` : ''}>${say[name]}</button><p id="${name}-hint">${say[`${name}Hint`]}</p></div>`)}
</form></section>`
}

/** Where there is no such session: in both languages, since nothing says which one is meant. */
export const unknownPage = (language: Language): Markup => frame(language, {
  title: `${words[language].unknown} · ${words[language].sandbox}`, other: '',
  body: html`${(language === 'en' ? ['en', 'fr'] as const : ['fr', 'en'] as const).map((one, index) => html`<div lang="${tagOf[one]}">${index === 0 ? html`<h1>${words[one].unknown}</h1>` : html`<h2>${words[one].unknown}</h2>`}<p>${words[one].unknownText}</p></div>`)}`,
})
