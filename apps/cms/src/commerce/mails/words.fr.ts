import type { MailWords } from './words.en.ts'

// Les mêmes, en français du Canada : espace insécable avant le deux-points et dans les guillemets.

export const fr: MailWords = {
  greeting: (name) => (name === null ? 'Bonjour,' : `Bonjour ${name},`),
  subject: {
    received: (reference) => `Nous avons votre commande ${reference}`,
    paid: (reference) => `Votre commande ${reference} est payée`,
    refused: (reference) => `Votre commande ${reference} ne peut pas se poursuivre`,
    expired: (reference) => `Votre commande ${reference} n’a pas été payée à temps`,
    lapsed: (reference) => `Votre commande ${reference} a pris fin sans paiement`,
    cancelled: (reference) => `Votre commande ${reference} est annulée`,
    held: (reference) => `Votre commande ${reference} est en attente`,
    shipped: (reference) => `Votre commande ${reference} est en route`,
    refunded: (reference) => `Un remboursement pour votre commande ${reference}`,
  },
  received: (minutes) => [`Nous avons votre commande. Ce que vous avez choisi vous est réservé pendant ${minutes}\u00A0minutes à partir du moment de la commande, le temps de payer.`, 'La page de votre commande dit où elle en est, et vous pouvez y payer tant que ce n’est pas fait. Conservez ce message\u00A0: toute personne qui a son lien voit la commande.'],
  paid: (amount) => [`Nous avons reçu votre paiement de ${amount}. Nous vous écrirons de nouveau lorsque votre commande sera expédiée.`],
  refused: {
    rules: 'Avant d’encaisser, nous vérifions une dernière fois si les règles permettent ce qui a été commandé. Ce n’est plus le cas, et nous ne pouvons donc pas vous le vendre\u00A0:',
    payment: 'Le paiement n’a pas pu être encaissé\u00A0: votre commande a donc pris fin.',
    staff: 'Nous ne pouvons pas accepter cette commande\u00A0: elle a donc pris fin.',
  },
  nothingTaken: 'Aucune somme n’a été prélevée. Si votre banque affiche un montant retenu, il est libéré; le délai avant qu’il disparaisse dépend de votre banque.',
  expired: ['Votre commande n’a pas été payée pendant le temps où nous réservons les articles. Elle a donc pris fin, et les articles sont de nouveau offerts à tout le monde.', 'Aucune somme n’a été prélevée. Si vous avez commandé de nouveau entre-temps, cette autre commande n’est pas touchée.'],
  lapsed: ['Le paiement de votre commande a pris fin sans qu’aucune somme soit prélevée. La commande a donc pris fin elle aussi, et les articles sont de nouveau offerts à tout le monde.'],
  cancelled: { customer: 'Votre commande est annulée, comme vous l’avez demandé.', staff: 'Nous avons annulé votre commande.' },
  held: 'Avant d’expédier, nous vérifions une dernière fois si les règles le permettent. Ce n’est pas le cas en ce moment\u00A0: votre commande attend donc, et une personne l’examine\u00A0:',
  heldNext: 'Nous vous écrirons de nouveau. Ce qui ne peut pas être expédié est remboursé.',
  shipped: (carrier) => (carrier === null ? 'Votre commande est partie de chez nous.' : `Votre commande est partie de chez nous avec ${carrier}.`),
  tracking: (code) => `Numéro de suivi\u00A0: ${code}`,
  refunded: { part: (amount, total) => `Nous avons remboursé ${amount}; avec cette somme, ${total} de votre commande ont été remboursés.`, whole: (amount) => `Nous avons remboursé ${amount}. Toute la somme de votre commande a ainsi été remboursée.` },
  refundedNext: 'La somme retourne là d’où venait le paiement. Le délai avant qu’elle y apparaisse dépend de votre banque.',
  refundedWhy: 'Ce que disent les règles qui ont empêché l’expédition\u00A0:',
  openOrder: 'Voir votre commande',
  reasons: { source: 'Source', alternatives: 'Ce qui reste permis', checked: (date) => `Comparé à sa source le ${date}` },
  receipt: {
    title: 'Ce qui a été commandé', number: 'Commande', placed: 'Passée le', subtotal: 'Articles', shipping: 'Expédition', total: 'Total', included: 'dont', shipTo: 'Destination', seller: 'Vendu par',
    quantity: (count, unit) => `${count} × ${unit}`,
  },
  noAnswer: 'Ce message est envoyé par une machine; les réponses ne sont pas lues.',
}
