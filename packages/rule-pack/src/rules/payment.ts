import { cap, type Entry } from '../entry.ts'

/** The payment processor's own list, as one more layer: what it doesn't take money for isn't sold. */
export const payment: Entry[] = [
  cap({ id: 'processor-prohibited', level: 'display', classes: ['psilocybin', 'amanita', 'kratom', 'cannabis', 'reagent-kit'], places: ['*'] }, {
    source: { title: 'Stripe, prohibited and restricted businesses', section: 'illegal drugs, substances designed to mimic them, equipment', date: '2024-11' }, confidence: 'M',
    notice: {
      en: 'Our payment processor doesn’t take payments for this kind of goods.',
      fr: 'Notre fournisseur de services de paiement n’accepte pas les paiements pour ce type de marchandises.',
    },
    staffNote: 'Copies of the list disagree on CBD, and don’t name psychedelics, spores, test kits or kratom. Denied until the processor says in writing what it takes; that letter is then the citation.',
  }),
]
