import type { Queue } from './orders/queues.ts'
import { french } from './words.fr.ts'

/** Of each step of an order's history: what happened, with what the history kept of it. */
export interface Kept { amount: string; carrier: string; trackingCode: string; sku: string; lot: string; code: string; revision: string; mail: string }

const english = {
  closed: 'This account can’t see orders. An admin can change that.', home: 'To the dashboard', desks: 'Desks of the shop', unknown: 'There was no clear answer, so nobody knows whether it was done. Load this page again and look before you repeat it.',
  note: { title: 'Nothing can be ordered.', noProvider: 'No payment provider is set up. Whoever looks after the system names one in PAYMENT_PROVIDER and starts it again.', off: 'Ordering is closed.', open: 'Open it under Checkout', see: 'See Checkout' },
  queue: { 'to-capture': 'To capture', 'refused': 'Refused', 'held': 'Held', 'to-ship': 'To ship', 'disputed': 'Disputed', 'return-asked': 'Return asked', 'all': 'All' } as Record<Queue, string>,
  queueHint: {
    'to-capture': 'The money is held at the provider and not taken yet. This goes on by itself; what stays here for minutes needs a look.',
    'refused': 'Not taken: the rules didn’t allow it any more, the payment failed, or somebody refused it.', 'held': 'Paid for, and waiting for somebody: resume it or give the money back.',
    'to-ship': 'Paid for: to be packed and sent.', 'disputed': 'The customer’s bank asks for the money back. Answer at the payment provider.', 'return-asked': 'The customer asked to send something back.', 'all': 'Every order, the newest first.',
  } as Record<Queue, string>,
  desk: {
    lead: 'Orders by what waits to be done with them. Each act is checked again when it is made.', queues: 'Queues', search: 'Order number or e-mail', find: 'Search', clear: 'Clear',
    empty: { 'to-capture': 'No payment waits to be taken.', 'refused': 'No order was refused.', 'held': 'No order is held.', 'to-ship': 'Nothing waits to be sent.', 'disputed': 'No payment is disputed.', 'return-asked': 'Nobody asked to send something back.', 'all': 'There is no order yet.' } as Record<Queue, string>,
    noMatch: (text: string) => `No order of this queue matches “${text}”. Search in “All” to look everywhere.`,
    found: (count: number) => (count === 1 ? 'One order' : `${count} orders`), number: 'Order', placed: 'Placed', state: 'Order state', payment: 'Payment', total: 'Total', to: 'Sent to', returnTag: 'return asked', refundTag: 'refund under way',
    pages: 'Pages', newer: 'Newer', older: 'Older', page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  },
  export: { title: 'Orders as CSV', lead: 'Orders placed on these days (UTC), with addresses. The audit log keeps who took them.', from: 'First day', to: 'Last day', button: 'Download' },
  order: {
    title: (reference: string) => `Order ${reference}`, none: 'There is no such order.', back: 'All orders', placed: 'Placed', payUntil: 'To be paid until', email: 'E-mail', language: 'Language', inLanguage: { en: 'English', fr: 'French' }, address: 'Address', place: 'Decided for', shipping: 'Way of sending', terms: 'Terms accepted', carrier: 'Carrier', tracking: 'Tracking', shippedAt: 'Sent',
    returnAsked: 'Return asked', slip: 'Packing slip', receipt: 'Receipt', facts: 'The order', lines: 'Lines', article: 'Article', quantity: 'Quantity', unit: 'Each', amount: 'Amount', lot: 'Lot', noLot: 'no lot noted',
    goods: 'Goods', shippingAmount: 'Shipping', total: 'Total', included: 'in the prices', captured: 'Taken', refunded: 'Given back', left: 'Left with us',
    payment: 'Payment', provider: 'Provider', paymentId: 'Its number there', none2: 'none yet', tries: 'Tries to take it', look: 'Ask the provider again', refundUnderWay: (amount: string) => `A refund of ${amount} is under way: the provider is asked until it answers.`,
    refusal: 'Why it isn’t sent', refusalPayment: (code: string) => ({ 'other-amount': 'Another amount was held than the order’s.', 'not-taken': 'The money couldn’t be taken.', 'amount-too-small': 'The amount is too small for the payment provider.' } as Record<string, string>)[code] ?? `The payment failed (${code}).`, refusalRules: (step: string, revision: string) => `${step} rule set ${revision} didn’t allow it:`, atStep: { capture: 'Before the money was taken', shipping: 'Before it was sent' } as Record<string, string>,
    decisions: 'What the rules said', decisionsLead: 'Each line at each step, as it was decided then and is kept in the decision log.', noDecisions: 'Nothing was decided on this order.', decisionGone: 'This decision isn’t in the log.', differs: 'Asked again, the kept set gives another answer: run npm run decision:replay.',
    steps: { order: 'When it was ordered', capture: 'Before the money was taken', shipping: 'Before it was sent' } as Record<string, string>,
    decided: (set: number) => `by rule set ${set}`, decisionId: 'Decision', how: 'How it came about',
    history: 'History', by: (who: string) => `by ${who}`, house: 'the house', customer: 'the customer', providerBy: 'the payment provider', former: 'a former account',
    mails: 'Mails to the customer', noMails: 'No mail was due yet.', mailSent: 'sent', mailDue: 'due since', mailFault: (fault: string) => `It hasn’t gone out yet (fault ${fault}); it is tried again by itself.`, mailGivenUp: (fault: string) => `It didn’t go out (fault ${fault}) and isn’t tried any more. Once what stood in its way is mended, have it sent again.`, mailAgain: 'Send again',
    acts: 'What can be done', nothing: 'Nothing can be done with it now.', onlyShop: 'Shop managers and admins act here.', more: 'More',
  },
  act: {
    reason: 'Reason', reasonHint: 'It stands in the history and in the audit log; the customer doesn’t read it.',
    fulfil: { title: 'Pack', lead: 'When everything is picked and packed.', button: 'Mark as packed' },
    ship: { title: 'Send', lead: 'The rules are asked once more. If they don’t allow it any more, nothing is sent: the order is held and its money given back.', carrier: 'Carrier', tracking: 'Tracking number or link', trackingHint: 'May stay empty.', button: 'Mark as sent' },
    deliver: { title: 'Deliver', lead: 'When it has arrived.', button: 'Mark as delivered' },
    hold: { title: 'Hold', lead: 'It waits until somebody resumes it or gives the money back.', button: 'Hold' },
    resume: { title: 'Resume', lead: 'It goes back to be packed. The rules are asked again before it is sent.', button: 'Resume' },
    cancel: { title: 'Cancel', lead: 'The customer asked for it. Nothing was taken yet; the stock is free at once.', button: 'Cancel the order' },
    refuse: { title: 'Refuse', lead: 'The house doesn’t take the order. Nothing was taken yet; the stock is free at once.', button: 'Refuse the order' },
    refund: { title: 'Give money back', lead: (left: string) => `At most ${left}. Given back whole, what wasn’t sent is cancelled and its stock is free.`, amount: 'Amount', amountHint: 'Such as 12.50. Empty: all that is left.', button: 'Give back', rules: 'The rules don’t allow sending it: give all of it back, or resume it if they allow it again.' },
    lot: { label: (name: string) => `Lot of ${name}`, button: 'Note the lot' }, note: { title: 'Note', text: 'Note for the staff', hint: 'Added to the history; it can’t be changed later.', button: 'Add the note' },
  },
  said: {
    'fulfilled': 'It is marked as packed.', 'shipped': 'It is marked as sent.', 'not-shipped-refunded': 'Not sent: the rules don’t allow it any more. The order was held, and its money was given back.', 'not-shipped-refunding': 'Not sent: the rules don’t allow it any more. The order is held, and its money is being given back.',
    'not-shipped': 'Not sent: sales are stopped, or the rules can’t be asked. The order is held.', 'delivered': 'It is marked as delivered.', 'held': 'It is held.', 'resumed': 'It goes on: pack it again.', 'cancelled': 'It is cancelled.', 'refused': 'It is refused.', 'refunded': 'The provider has answered: see below what was given back.', 'refunding': 'The provider hasn’t answered yet. It is asked again by itself.',
    'lot': 'The lot is noted.', 'noted': 'The note is added.', 'looked': 'The provider was asked.', 'mail-again': 'The mail is sent again within seconds, and tried again for two weeks if it doesn’t go out.', 'adjusted': 'The stock is changed.',
  } as Record<string, string>,
  move: {
    'place': () => 'Ordered', 'session-opened': () => 'Payment page opened', 'authorise': () => 'Money held at the provider', 'start-capture': ({ revision }) => `Allowed by rule set ${revision}; the money is being taken`, 'captured': () => 'Money taken', 'capture-unknown': () => 'No clear answer about the money', 'capture-failed': () => 'The money wasn’t taken', 'lapse': () => 'The payment ended before the money was taken',
    'found-captured': () => 'Money was taken that we weren’t taking', 'refuse': () => 'Refused', 'expire': () => 'Not paid in time', 'cancel': () => 'Cancelled', 'payment-cancelled': () => 'What was held is released', 'hold': () => 'Held', 'resume': () => 'Resumed', 'fulfil': () => 'Packed', 'ship': ({ carrier, trackingCode }) => `Sent with ${[carrier, trackingCode].filter(Boolean).join(', ')}`, 'deliver': () => 'Delivered',
    'refund-part': ({ amount }) => `Given back in part${amount && `, ${amount} in all`}`, 'refund': () => 'Given back whole', 'dispute-opened': () => 'The customer’s bank asks for the money back', 'dispute-won': () => 'The dispute ended for us', 'dispute-won-part-refunded': () => 'The dispute ended for us', 'dispute-lost': () => 'The bank gave the money back',
    'refund-asked': ({ amount }) => `Refund of ${amount} asked for`, 'refund-declined': ({ code }) => `The provider didn’t make the refund (${code})`, 'note': () => 'Note', 'lot': ({ sku, lot }) => (lot === '' ? `Lot of ${sku} taken away` : `Lot of ${sku}: ${lot}`), 'return-asked': () => 'Return asked by the customer', 'mail-again': ({ mail }) => `Mail “${mail}” to be sent again`,
  } as Record<string, (kept: Kept) => string>,
  cause: { rules: 'The rules don’t allow sending it any more.', stop: 'Sales are stopped.' } as Record<string, string>,
  print: { slip: 'Packing slip', receipt: 'Receipt', order: 'Order', date: 'Ordered on', to: 'Send to', customer: 'For', seller: 'From', quantity: 'Quantity', article: 'Article', sku: 'Number', lot: 'Lot', each: 'Each', amount: 'Amount', goods: 'Goods', shipping: 'Shipping', shippingBy: (way: string) => `Shipping: ${way}`, total: 'Total', included: 'included in the prices', refunded: 'Given back', paid: 'Paid', paidOn: (amount: string) => `Paid: ${amount}`, notPaid: 'Not paid', print: 'Print', back: 'Back to the order', carrier: 'Sent with' },
  stock: {
    lead: 'What is on hand, what orders count on, and every change of it. A variant’s entries sum to its stock.', adjust: 'Change the stock', variant: 'Variant', choose: 'Choose…', show: 'Show', change: 'Change', changeHint: 'Such as 5 for five more or -2 for two fewer.', reason: 'Reason', reasonHint: 'Such as a delivery, a count, or damage. It stands in the ledger.', button: 'Change the stock',
    onHand: 'On hand', reserved: 'Promised to orders', free: 'Free', ledger: 'Ledger', entries: (count: number) => (count === 1 ? 'One entry' : `${count} entries`), at: 'When', why: 'Why', order: 'Order', by: 'By', sum: 'Sum of all entries', sumDiffers: 'The entries don’t sum to the stock. Tell whoever looks after the system.', none: 'There is no stock yet: add it under “Stock”.', toStock: 'Stock', noVariant: 'There is no such variant, or it has no stock yet.', empty: 'There is no entry yet.', all: 'All variants', countedOn: 'What orders count on can’t be taken away.',
    causes: { reserve: 'Promised to an order', release: 'Given back by an order', consume: 'Sent', adjust: 'Changed by hand', begin: 'First entry', opening: 'Opening entry', remove: 'Removed' } as Record<string, string>,
  },
}
export type ShopWords = typeof english

export const shopWords = (language: string | undefined): ShopWords => (language?.startsWith('fr') ? french : english)
