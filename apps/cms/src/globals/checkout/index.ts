import type { GlobalConfig } from 'payload'
import { tellCheckout } from '../../audit/tell-settings.ts'
import { recordGlobalChange } from '../../feed/record-change.ts'
import { patternField } from '../../fields/pattern.ts'
import { textareaField, textField } from '../../fields/text.ts'
import { groups, words } from '../../fields/words.ts'
import { locks } from '../../publishing/drafts.ts'
import { askForLockOfGlobal } from '../../publishing/held-by-another.ts'
import { checkoutAccess } from './access.ts'

/** Whether anything can be ordered at all. The rules' own stop stands above it. */
export const checkout = (): GlobalConfig => ({
  slug: 'checkout',
  label: words('Checkout', 'Passage à la caisse'),
  access: checkoutAccess,
  lockDocuments: locks,
  admin: { group: groups.shop, description: words('Baskets can be filled while it is off, but nothing can be ordered.', 'Les paniers se remplissent même quand les commandes sont fermées; rien ne peut alors être commandé.') },
  hooks: { beforeOperation: [askForLockOfGlobal], afterChange: [recordGlobalChange('checkout'), tellCheckout] },
  fields: [
    { name: 'provider', type: 'ui', admin: { components: { Field: '/views/shop/checkout-note.tsx#ProviderNote' } } },
    {
      name: 'mode', type: 'select', required: true, defaultValue: 'off', label: words('Orders', 'Commandes'),
      options: [
        { value: 'off', label: words('Off: nothing can be ordered', 'Fermées : rien ne peut être commandé') },
        { value: 'gated', label: words('Open: what the rules allow can be ordered', 'Ouvertes : ce que les règles permettent peut être commandé') },
      ],
    },
    patternField({
      name: 'termsVersion', required: true, defaultValue: '1', maxLength: 40, label: words('Version of the terms of sale', 'Version des conditions de vente'),
      pattern: /^[A-Za-z0-9][A-Za-z0-9.-]*$/, sentence: words('Letters, digits, points and hyphens, such as 2026-11.', 'Des lettres, des chiffres, des points et des traits d’union, comme 2026-11.'),
      admin: { description: words('What customers accept with an order, and what each order keeps. Change it with the terms.', 'Ce que la clientèle accepte en commandant, et que chaque commande conserve. Changez-la avec les conditions.') },
    }),
    // Who sells, as receipts and mails to customers say it.
    textField({ name: 'sellerName', maxLength: 120, label: words('Seller: name', 'Vendeur : nom'), admin: { description: words('The company, as it stands on receipts. Empty: the name of the site.', 'L’entreprise, telle qu’elle figure sur les reçus. Vide : le nom du site.') } }),
    textareaField({ name: 'sellerAddress', maxLength: 400, label: words('Seller: address', 'Vendeur : adresse'), admin: { description: words('A line each.', 'Une ligne par élément.') } }),
    textareaField({ name: 'sellerTaxNumbers', maxLength: 400, label: words('Seller: tax registrations', 'Vendeur : inscriptions aux taxes'), admin: { description: words('A line each, such as “GST/HST 12345 6789 RT0001”.', 'Une ligne par inscription, comme « TPS/TVH 12345 6789 RT0001 ».') } }),
    { name: 'sellerEmail', type: 'email', label: words('Seller: e-mail', 'Vendeur : courriel'), admin: { description: words('Where customers’ answers to mails about orders go. Empty: they are asked not to answer.', 'Où vont les réponses de la clientèle aux courriels de commande. Vide : on demande de ne pas y répondre.') } },
  ],
})
