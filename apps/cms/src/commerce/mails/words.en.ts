// What customers read in mails about their orders, in English. Nothing here promises more than what was agreed.

export const en = {
  greeting: (name: string | null) => (name === null ? 'Hello,' : `Hello ${name},`),
  subject: {
    received: (reference: string) => `We have your order ${reference}`,
    paid: (reference: string) => `Your order ${reference} is paid`,
    refused: (reference: string) => `Your order ${reference} can’t go on`,
    expired: (reference: string) => `Your order ${reference} wasn’t paid in time`,
    lapsed: (reference: string) => `Your order ${reference} has ended without a payment`,
    cancelled: (reference: string) => `Your order ${reference} is cancelled`,
    held: (reference: string) => `Your order ${reference} is on hold`,
    shipped: (reference: string) => `Your order ${reference} is on its way`,
    refunded: (reference: string) => `A refund for your order ${reference}`,
  },
  received: (minutes: number) => [`We have your order. What you chose is kept for you for ${minutes} minutes from the time of the order, so that you can pay.`, 'The page of your order says how far it has come, and there you can pay as long as it isn’t paid. Keep this message: whoever has its link sees the order.'],
  paid: (amount: string) => [`We have received your payment of ${amount}. We write again when your order is sent.`],
  refused: {
    rules: 'Before we take money, we ask once more whether the rules allow what was ordered. They don’t any more, so we can’t sell it to you:',
    payment: 'The payment could not be taken, so your order has ended.',
    staff: 'We can’t take this order, so it has ended.',
  },
  nothingTaken: 'No money was taken. If your bank shows an amount as held, it is released; how soon it disappears there is up to your bank.',
  expired: ['Your order wasn’t paid in the time for which we keep goods, so it has ended, and the goods are free for others again.', 'No money was taken. If you have ordered again meanwhile, that order isn’t touched by this.'],
  lapsed: ['The payment of your order ended without money being taken, so the order has ended too, and the goods are free for others again.'],
  cancelled: { customer: 'Your order is cancelled, as you asked.', staff: 'We have cancelled your order.' },
  held: 'Before we send something, we ask once more whether the rules allow it. They don’t at the moment, so your order waits, and someone looks at it:',
  heldNext: 'We write to you again. What can’t be sent is paid back.',
  shipped: (carrier: string | null) => (carrier === null ? 'Your order has left our house.' : `Your order has left our house with ${carrier}.`),
  tracking: (code: string) => `Tracking number: ${code}`,
  refunded: { part: (amount: string, total: string) => `We have paid back ${amount}; with this, ${total} of your order has been paid back.`, whole: (amount: string) => `We have paid back ${amount}. With this, all of your order’s money has been paid back.` },
  refundedNext: 'It goes to where the payment came from. How soon it appears there is up to your bank.',
  refundedWhy: 'What the rules say that kept it from being sent:',
  openOrder: 'Look at your order',
  reasons: { source: 'Source', alternatives: 'What stays lawful', checked: (date: string) => `Compared with its source on ${date}` },
  receipt: {
    title: 'What was ordered', number: 'Order', placed: 'Ordered on', subtotal: 'Goods', shipping: 'Shipping', total: 'Total', included: 'of which', shipTo: 'Sent to', seller: 'Sold by',
    quantity: (count: number, unit: string) => `${count} × ${unit}`,
  },
  noAnswer: 'This message was sent by a machine; answers to it aren’t read.',
}

export type MailWords = typeof en
