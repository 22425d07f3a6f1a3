import { cap, type Entry } from '../entry.ts'

/** The payment processor's own list, as one more layer: what it doesn't take money for isn't sold. */
export const payment: Entry[] = [
  cap({ id: 'processor-prohibited', level: 'display', classes: ['psilocybin', 'amanita', 'kratom', 'cannabis', 'reagent-kit'], places: ['*'] }, {
    source: { title: 'Stripe, prohibited and restricted businesses', section: 'illegal drugs, substances designed to mimic them, equipment', date: '2024-11' }, confidence: 'M',
    notice: {
      en: 'We take no payments for this kind of goods: it isn’t settled that our payment processor accepts them.',
      fr: 'Nous n’acceptons aucun paiement pour ce type de marchandises\u00a0: il n’est pas établi que notre fournisseur de services de paiement l’admette.',
    },
    staffNote: 'Known from copies of the list only, not from the processor. They disagree on CBD, and don’t name psychedelics, spores, test kits or kratom. Denied until the processor says in writing what it takes; that letter is then the citation.',
  }),
]
