import type { CollectionConfig } from 'payload'
import { mailKinds } from '../../commerce/mails/kinds.ts'
import { groups, words, type Words } from '../../fields/words.ts'
import { orderMailsAccess } from './access.ts'

/** What each mail tells, as staff read it. */
export const mailKindWords = {
  received: words('Order received', 'Commande reçue'), paid: words('Paid', 'Payée'), refused: words('Refused', 'Refusée'), expired: words('Not paid in time', 'Non payée à temps'), lapsed: words('Payment lapsed', 'Paiement abandonné'),
  cancelled: words('Cancelled', 'Annulée'), held: words('Held by the rules', 'Retenue par les règles'), shipped: words('Shipped', 'Expédiée'), refunded: words('Refunded', 'Remboursée'),
} as const satisfies Record<(typeof mailKinds)[number], Words>

/**
 * What customers are told of their orders: one row a mail, written with the step that it tells of. Neither words nor address stand here:
 * they are the order's.
 */
export const orderMails = (): CollectionConfig => ({
  slug: 'order-mails',
  labels: { singular: words('Mail about an order', 'Courriel de commande'), plural: words('Mails about orders', 'Courriels de commande') },
  access: orderMailsAccess,
  lockDocuments: false,
  disableDuplicate: true,
  admin: {
    group: groups.shop, useAsTitle: 'reference', defaultColumns: ['reference', 'kind', 'at', 'sentAt', 'tries', 'fault'],
    description: words('What customers are told of their orders. One with a fault hasn’t gone out: it is tried again by itself, for two weeks; then its order’s page has a way to send it again. The runbook on mails says what to look at.', 'Ce qu’on écrit à la clientèle sur ses commandes. Un courriel avec une panne n’est pas parti : il est retenté automatiquement pendant deux semaines; ensuite, la page de sa commande permet de le renvoyer. La fiche sur les courriels dit quoi vérifier.'),
  },
  defaultSort: '-at',
  fields: [
    // The step that it tells of, which also names the mail: no step is told twice.
    { name: 'event', type: 'text', required: true, unique: true, index: true, label: words('Step', 'Étape'), admin: { hidden: true } },
    { name: 'order', type: 'text', required: true, index: true, label: words('Order', 'Commande'), admin: { hidden: true } },
    { name: 'reference', type: 'text', required: true, index: true, label: words('Number', 'Numéro') },
    { name: 'kind', type: 'select', required: true, index: true, options: mailKinds.map((value) => ({ value, label: mailKindWords[value] })), label: words('What it tells', 'Ce qu’il annonce') },
    { name: 'at', type: 'number', required: true, label: words('Due since (milliseconds)', 'À envoyer depuis (millisecondes)') },
    { name: 'lookAt', type: 'number', index: true, label: words('Tried at (milliseconds)', 'Tenté à (millisecondes)') },
    { name: 'tries', type: 'number', required: true, label: words('Tries', 'Tentatives') },
    { name: 'sentAt', type: 'number', label: words('Sent at (milliseconds)', 'Envoyé à (millisecondes)') },
    { name: 'fault', type: 'text', label: words('Fault', 'Panne') },
    // Given up before: it is tried anew from then on.
    { name: 'againAt', type: 'number', label: words('To be sent again since (milliseconds)', 'À renvoyer depuis (millisecondes)') },
  ],
})
