import type { Both } from '../../authoring/language.ts'

export const shop = {
  title: { en: 'Shop', fr: 'Boutique' },
  lead: {
    en: 'For looking closely: a guide for the woods, a journal for the days, kits for the kitchen table. Each thing is shown as far as the law of your place lets us.',
    fr: 'Pour regarder de près : un guide pour les bois, un carnet pour les jours, des trousses pour la table de cuisine. Chaque chose est montrée autant que la loi de votre lieu nous le permet.',
  },
  seo: {
    title: { en: 'Shop: books, journals, fungi and kits', fr: 'Boutique : livres, carnets, champignons et trousses' },
    description: {
      en: 'A field guide, a journal, fungi and kits. What may be shown follows the law of your place.',
      fr: 'Un guide de terrain, un carnet, des champignons et des trousses. Ce qui peut être montré suit la loi de votre lieu.',
    },
  },
} satisfies { title: Both<string>; lead: Both<string>; seo: { title: Both<string>; description: Both<string> } }
