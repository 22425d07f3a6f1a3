/** Payload's sentences that read like a program's, in plainer words. They are the same in the browser and on the server. */
export const translations = {
  en: {
    validation: {
      requiresAtLeast: 'Too few: at least {{count}} needed here.',
      requiresNoMoreThan: 'Too many: at most {{count}} here.',
    },
  },
  fr: {
    general: {
      createNew: 'Créer',
      createNewLabel: 'Créer : {{label}}',
      creatingNewLabel: 'Création : {{label}}',
      email: 'Courriel',
      emailAddress: 'Adresse de courriel',
    },
    validation: {
      emailAddress: 'Ce n’est pas une adresse de courriel.',
      requiresAtLeast: 'Pas assez : il en faut au moins {{count}}.',
      requiresNoMoreThan: 'Trop : au plus {{count}} ici.',
    },
  },
}
