import type { Both } from '../../authoring/language.ts'

/** The shelves of the shop, in words. */
export const shelves = {
  print: { en: 'Books and journals', fr: 'Livres et carnets' },
  fungi: { en: 'Fungi', fr: 'Champignons' },
  kits: { en: 'Test kits', fr: 'Trousses d’analyse' },
  hemp: { en: 'Hemp', fr: 'Chanvre' },
} satisfies Record<string, Both<string>>
