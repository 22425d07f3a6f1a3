import { words, type Words } from '../../fields/words.ts'

// What the shop's desk refuses with, in both of the admin's languages.

export const sentences = {
  noOrder: words('There is no such order.', 'Il n’existe pas de telle commande.'),
  notNow: words('This can’t be done with the order as it stands now.', 'C’est impossible dans l’état actuel de la commande.'),
  moving: words('This order, or what it rests on, is moving at this moment. Try again.', 'Cette commande, ou ce dont elle dépend, change en ce moment. Réessayez.'),
  refundUnderWay: words('A refund is under way. Wait until its answer is here.', 'Un remboursement est en cours. Attendez d’en avoir la réponse.'),
  noMoney: words('Nothing of this order’s money is here to be given back.', 'Il n’y a pas d’argent de cette commande à rembourser.'),
  disputed: words('The customer’s bank is looking into this payment: until that is over, nothing is given back here.', 'La banque de la cliente ou du client examine ce paiement : d’ici là, rien n’est remboursé ici.'),
  sentAlready: words('It was sent already, with {how}. Nothing was changed: note another number as a note.', 'Elle est déjà partie, avec {how}. Rien n’a changé : inscrivez un autre numéro dans une note.'),
  otherForm: words('This form was sent before, with something else in it, and that was done. Load the page again to see it; nothing more was changed.', 'Ce formulaire a déjà été envoyé avec un autre contenu, et c’est ce qui a été fait. Rechargez la page pour le voir; rien d’autre n’a changé.'),
  otherProvider: words('The provider that took this payment isn’t the one set up here: give the money back there.', 'Le prestataire qui a encaissé ce paiement n’est pas celui d’ici : remboursez-le chez lui.'),
  wrongAmount: words('An amount such as 12.50, more than 0.', 'Un montant comme 12,50, supérieur à 0.'),
  tooMuch: words('At most {left} is left to give back.', 'Il reste au plus {left} à rembourser.'),
  noLine: words('The order has no such line.', 'La commande n’a pas de telle ligne.'),
  noMail: words('This order has no such mail.', 'Cette commande n’a pas de tel courriel.'),
  mailIsSent: words('This mail has gone out: only one that was given up is sent again.', 'Ce courriel est parti : seul un courriel abandonné est renvoyé.'),
  noStock: words('This variant has no stock yet: add it under “Stock” first.', 'Cette variante n’a pas encore de stock : ajoutez-le d’abord sous « Stock ».'),
  belowNothing: words('There are only {onHand} on hand.', 'Il n’y en a que {onHand} en main.'),
  countedOn: words('Orders count on {reserved} of the {onHand} on hand: at most {most} can be taken away.', 'Des commandes comptent sur {reserved} des {onHand} en main : on peut en retirer au plus {most}.'),
  tooMany: words('More than a million on hand can’t be kept.', 'Plus d’un million en main ne peut être tenu.'),
  stockMoves: words('This stock is moving at this moment. Try again.', 'Ce stock change en ce moment. Réessayez.'),
  range: words('The last day can’t be before the first, nor more than 366 days after it.', 'Le dernier jour ne peut précéder le premier, ni le suivre de plus de 366 jours.'),
} as const satisfies Record<string, Words>
