// Everything that the hosted page says. Non-breaking spaces stand where French typography wants them.

export const languages = ['en', 'fr'] as const
export type Language = (typeof languages)[number]
export const tagOf: Readonly<Record<Language, string>> = { en: 'en-CA', fr: 'fr-CA' }

export const words = {
  en: {
    languages: 'Language', other: 'Français',
    title: 'Pay for your order',
    sandbox: 'This is a sandbox',
    noMoney: 'No money moves here, and no card is asked for. This page stands in for a payment provider’s, so that buying can be tried from beginning to end.',
    order: 'What the shop asks for',
    item: 'Item', amount: 'Amount', total: 'Total', times: (quantity: number) => `${quantity} ×`,
    choose: 'Choose what happens',
    approve: 'Approve', approveHint: 'The amount is held, as on a card, and you go back to the shop.',
    decline: 'Decline', declineHint: 'As if the bank said no. Nothing is held; you can try again.',
    close: 'Pay and close the tab', closeHint: 'The amount is held, and you don’t go back. The shop hears of it from the provider alone.',
    twice: 'Pay twice', twiceHint: 'As if the button was pressed twice: the amount is held once, and reported to the shop twice.',
    back: 'Go back to the shop without paying', backPaid: 'Go back to the shop',
    declined: 'Declined', declinedText: 'Nothing is held. You can choose again, or go back to the shop.',
    authorised: 'Held', authorisedText: 'The amount is held in the sandbox. You can close this tab: the shop is told of it without you.',
    captured: 'Paid', capturedText: 'The shop has taken the amount, in the sandbox. No money has moved.',
    cancelled: 'Released', cancelledText: 'The shop has ended this payment. Nothing is held.',
    expired: 'Too late', expiredText: 'The time to pay has passed, and nothing is held. The shop can tell you what to do next.',
    refunded: 'Given back so far',
    unknown: 'There is no such payment', unknownText: 'The address may be incomplete. Go back to the shop and begin again from there.',
    mend: 'Please choose once more', mendText: 'The field “do” says what should happen: approve, decline, close or twice.',
  },
  fr: {
    languages: 'Langue', other: 'English',
    title: 'Payer votre commande',
    sandbox: 'Ceci est un bac à sable',
    noMoney: 'Aucun argent ne circule ici et aucune carte n’est demandée. Cette page remplace celle d’un fournisseur de paiement, pour qu’on puisse essayer un achat du début à la fin.',
    order: 'Ce que demande la boutique',
    item: 'Article', amount: 'Montant', total: 'Total', times: (quantity: number) => `${quantity} ×`,
    choose: 'Choisissez ce qui se passe',
    approve: 'Approuver', approveHint: 'Le montant est réservé, comme sur une carte, et vous revenez à la boutique.',
    decline: 'Refuser', declineHint: 'Comme si la banque disait non. Rien n’est réservé; vous pouvez réessayer.',
    close: 'Payer et fermer l’onglet', closeHint: 'Le montant est réservé et vous ne revenez pas. La boutique ne l’apprend que du fournisseur.',
    twice: 'Payer deux fois', twiceHint: 'Comme si l’on appuyait deux fois sur le bouton : le montant est réservé une fois et annoncé deux fois à la boutique.',
    back: 'Revenir à la boutique sans payer', backPaid: 'Revenir à la boutique',
    declined: 'Refusé', declinedText: 'Rien n’est réservé. Vous pouvez choisir de nouveau ou revenir à la boutique.',
    authorised: 'Réservé', authorisedText: 'Le montant est réservé dans le bac à sable. Vous pouvez fermer cet onglet : la boutique en est avertie sans vous.',
    captured: 'Payé', capturedText: 'La boutique a perçu le montant, dans le bac à sable. Aucun argent n’a circulé.',
    cancelled: 'Libéré', cancelledText: 'La boutique a mis fin à ce paiement. Rien n’est réservé.',
    expired: 'Trop tard', expiredText: 'Le délai de paiement est écoulé et rien n’est réservé. La boutique peut vous dire quoi faire.',
    refunded: 'Rendu jusqu’ici',
    unknown: 'Ce paiement n’existe pas', unknownText: 'L’adresse est peut-être incomplète. Revenez à la boutique et recommencez de là.',
    mend: 'Choisissez encore une fois', mendText: 'Le champ « do » dit ce qui doit se passer : approve, decline, close ou twice.',
  },
} as const satisfies Record<Language, object>
