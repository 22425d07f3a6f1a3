import type { OrderState, PaymentState } from '@gatehouse/commerce'
import { words, type Words } from '../../fields/words.ts'

// How far an order and its payment have come, as staff read it.

export const orderStateWords: Record<OrderState, Words> = {
  placed: words('Placed', 'Passée'), refused: words('Refused', 'Refusée'), expired: words('Expired', 'Expirée'), cancelled: words('Cancelled', 'Annulée'),
  held: words('Held', 'Retenue'), fulfilled: words('Packed', 'Préparée'), shipped: words('Shipped', 'Expédiée'), delivered: words('Delivered', 'Livrée'),
}

export const paymentStateWords: Record<PaymentState, Words> = {
  pending: words('Pending', 'En attente'), authorised: words('Authorised', 'Autorisé'), capturing: words('Being captured', 'Encaissement en cours'), captured: words('Captured', 'Encaissé'),
  cancelled: words('Cancelled', 'Annulé'), 'part-refunded': words('Refunded in part', 'Remboursé en partie'), refunded: words('Refunded', 'Remboursé'), disputed: words('Disputed', 'Contesté'),
}
