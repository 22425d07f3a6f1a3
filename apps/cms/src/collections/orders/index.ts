import type { CollectionConfig } from 'payload'
import { orderStates, paymentStates } from '@gatehouse/commerce'
import { jsonText } from '../../fields/json-text.ts'
import { groups, words } from '../../fields/words.ts'
import { ordersAccess } from './access.ts'
import { orderStateWords, paymentStateWords } from './states.ts'

const text = { components: jsonText }

/**
 * One flat row an order, so that each step of it is one guarded write. What was agreed is frozen in it: goods, prices, taxes, places,
 * terms, who sold it. Its token isn't here, only the token's hash.
 */
export const orders = (): CollectionConfig => ({
  slug: 'orders',
  labels: { singular: words('Order', 'Commande'), plural: words('Orders', 'Commandes') },
  access: ordersAccess,
  lockDocuments: false,
  disableDuplicate: true,
  admin: {
    group: groups.shop, useAsTitle: 'reference', defaultColumns: ['reference', 'state', 'payment', 'totalMinor', 'currency', 'place', 'createdAt'],
    description: words('What was ordered, and how far it has come. Each step stands in its history.', 'Ce qui a été commandé, et où en est chaque commande. Chaque étape figure dans son historique.'),
  },
  defaultSort: '-createdAt',
  fields: [
    { name: 'reference', type: 'text', required: true, unique: true, index: true, label: words('Number', 'Numéro') },
    { name: 'state', type: 'select', required: true, index: true, options: orderStates.map((value) => ({ value, label: orderStateWords[value] })), label: words('Order', 'Commande') },
    { name: 'payment', type: 'select', required: true, index: true, options: paymentStates.map((value) => ({ value, label: paymentStateWords[value] })), label: words('Payment', 'Paiement') },
    // Moves with each step: what was decided on an older one isn't written.
    { name: 'version', type: 'number', required: true, label: words('Version', 'Version') },
    { name: 'tokenHash', type: 'text', required: true, unique: true, index: true, label: words('Hash of the token', 'Empreinte du jeton'), admin: { hidden: true } },
    // One try of one cart to order makes one order, however often it is sent.
    { name: 'attemptHash', type: 'text', required: true, unique: true, index: true, label: words('Hash of the attempt', 'Empreinte de la tentative'), admin: { hidden: true } },
    { name: 'locale', type: 'text', required: true, label: words('Language', 'Langue') },
    { name: 'email', type: 'text', required: true, index: true, label: words('E-mail', 'Courriel') },
    { name: 'address', type: 'json', required: true, label: words('Address', 'Adresse'), admin: text },
    { name: 'place', type: 'text', required: true, index: true, label: words('Sent to', 'Destination') },
    { name: 'facts', type: 'json', required: true, label: words('What was known of the customer', 'Ce qu’on savait de la clientèle'), admin: text },
    { name: 'lines', type: 'json', required: true, label: words('Lines', 'Lignes'), admin: text },
    { name: 'currency', type: 'text', required: true, label: words('Currency', 'Monnaie') },
    { name: 'subtotalMinor', type: 'number', required: true, label: words('Goods (cents)', 'Marchandises (cents)') },
    { name: 'shippingMinor', type: 'number', required: true, label: words('Shipping (cents)', 'Expédition (cents)') },
    { name: 'taxMinor', type: 'number', required: true, label: words('Taxes (cents)', 'Taxes (cents)') },
    { name: 'totalMinor', type: 'number', required: true, label: words('Total (cents)', 'Total (cents)') },
    { name: 'taxIncluded', type: 'checkbox', label: words('Taxes are in the prices', 'Taxes comprises dans les prix') },
    { name: 'taxes', type: 'json', required: true, label: words('Each tax', 'Chaque taxe'), admin: text },
    { name: 'shipping', type: 'json', required: true, label: words('Way of sending', 'Mode d’expédition'), admin: text },
    { name: 'termsVersion', type: 'text', required: true, label: words('Terms accepted', 'Conditions acceptées') },
    { name: 'seller', type: 'json', label: words('Sold by', 'Vendue par'), admin: text },
    { name: 'placedAt', type: 'number', required: true, label: words('Placed at (milliseconds)', 'Passée à (millisecondes)') },
    { name: 'provider', type: 'text', required: true, label: words('Payment provider', 'Prestataire de paiement') },
    { name: 'providerId', type: 'text', index: true, label: words('Payment at the provider', 'Paiement chez le prestataire') },
    { name: 'payUrl', type: 'text', label: words('Payment page', 'Page de paiement'), admin: { hidden: true } },
    { name: 'sessionExpiresAt', type: 'number', required: true, label: words('To be paid until (milliseconds)', 'À payer avant (millisecondes)') },
    // The decisions by which it was placed and captured: ids of the decision log.
    { name: 'decisions', type: 'json', required: true, label: words('Decisions', 'Décisions'), admin: text },
    { name: 'revision', type: 'number', required: true, label: words('Rule set', 'Jeu de règles') },
    { name: 'headSequence', type: 'number', required: true, label: words('Policy head', 'Tête des règles') },
    { name: 'capturingAt', type: 'number', label: words('Capture begun at (milliseconds)', 'Encaissement lancé à (millisecondes)') },
    { name: 'captureTries', type: 'number', required: true, label: words('Tries to capture', 'Tentatives d’encaissement') },
    { name: 'capturedMinor', type: 'number', required: true, label: words('Captured (cents)', 'Encaissé (cents)') },
    { name: 'refundedMinor', type: 'number', required: true, label: words('Refunded (cents)', 'Remboursé (cents)') },
    { name: 'refusal', type: 'json', label: words('Why it was refused', 'Motif du refus'), admin: text },
    // A refund that staff asked for and that isn't done yet: it is asked of the provider until its answer is known.
    { name: 'refundAsked', type: 'json', label: words('Refund under way', 'Remboursement en cours'), admin: text },
    { name: 'carrier', type: 'text', label: words('Carrier', 'Transporteur') },
    { name: 'trackingCode', type: 'text', label: words('Tracking', 'Suivi') },
    { name: 'shippedAt', type: 'number', label: words('Shipped at (milliseconds)', 'Expédiée à (millisecondes)') },
    { name: 'returnAskedAt', type: 'number', index: true, label: words('Return asked at (milliseconds)', 'Retour demandé à (millisecondes)') },
    { name: 'returnReason', type: 'text', label: words('Why it is to be returned', 'Motif du retour') },
    // When it is looked at next by the job that finishes what was left; none: nothing is open.
    { name: 'lookAt', type: 'number', index: true, label: words('Looked at again (milliseconds)', 'Revue à (millisecondes)') },
    { name: 'looks', type: 'number', required: true, label: words('Looks without progress', 'Examens sans progrès') },
  ],
})
