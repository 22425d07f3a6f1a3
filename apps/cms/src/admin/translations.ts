/** Payload's sentences that read like a program's, in plainer words. They are the same in the browser and on the server. */
export const translations = {
  en: {
    validation: {
      requiresAtLeast: 'Too few: at least {{count}} needed here.',
      requiresNoMoreThan: 'Too many: at most {{count}} here.',
    },
  },
  fr: {
    validation: {
      requiresAtLeast: 'Pas assez : il en faut au moins {{count}}.',
      requiresNoMoreThan: 'Trop : au plus {{count}} ici.',
    },
  },
}
