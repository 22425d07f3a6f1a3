import type { Both } from '../authoring/language.ts'

interface ClassSeed { slug: string; title: Both<string>; parent: string | null }

/** The kinds of goods that rules speak of: a tree, parents first. */
export const classes = [
  { slug: 'goods', parent: null, title: { en: 'Goods', fr: 'Marchandises' } },
  { slug: 'print', parent: 'goods', title: { en: 'Printed matter', fr: 'Imprimés' } },
  { slug: 'book', parent: 'print', title: { en: 'Book', fr: 'Livre' } },
  { slug: 'journal', parent: 'print', title: { en: 'Journal', fr: 'Carnet' } },
  { slug: 'fungi', parent: 'goods', title: { en: 'Fungi', fr: 'Champignons' } },
  { slug: 'functional-mushroom', parent: 'fungi', title: { en: 'Functional mushroom', fr: 'Champignon fonctionnel' } },
  { slug: 'mycelium-supplement', parent: 'fungi', title: { en: 'Mycelium supplement', fr: 'Supplément de mycélium' } },
  { slug: 'culinary-grow-kit', parent: 'fungi', title: { en: 'Culinary growing kit', fr: 'Trousse de culture culinaire' } },
  { slug: 'psilocybin', parent: 'fungi', title: { en: 'Psilocybin', fr: 'Psilocybine' } },
  { slug: 'psilocybin-mushroom', parent: 'psilocybin', title: { en: 'Psilocybin mushroom', fr: 'Champignon à psilocybine' } },
  { slug: 'psilocybin-truffle', parent: 'psilocybin', title: { en: 'Psilocybin truffle', fr: 'Truffe à psilocybine' } },
  { slug: 'psilocybin-spores', parent: 'psilocybin', title: { en: 'Psilocybin spores', fr: 'Spores à psilocybine' } },
  { slug: 'amanita', parent: 'fungi', title: { en: 'Amanita', fr: 'Amanite' } },
  { slug: 'reagent-kit', parent: 'goods', title: { en: 'Reagent kit', fr: 'Trousse de réactifs' } },
  { slug: 'cannabis', parent: 'goods', title: { en: 'Cannabis', fr: 'Cannabis' } },
  { slug: 'hemp-cbd', parent: 'cannabis', title: { en: 'Hemp with CBD', fr: 'Chanvre avec CBD' } },
  { slug: 'kratom', parent: 'goods', title: { en: 'Kratom', fr: 'Kratom' } },
] as const satisfies readonly ClassSeed[]

export type ClassSlug = (typeof classes)[number]['slug']
