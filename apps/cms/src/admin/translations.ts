/** Payload's sentences that read like a program's, in plainer words. They are the same in the browser and on the server. */
export const translations = {
  en: {
    validation: {
      requiresAtLeast: 'Too few: at least {{count}} needed here.',
      requiresNoMoreThan: 'Too many: at most {{count}} here.',
    },
    version: {
      problemRestoringVersion: 'This version wasn’t brought back. If someone else is writing here, open the entry and take over first.',
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
    version: {
      problemRestoringVersion: 'Cette version n’a pas été rétablie. Si une autre personne écrit ici, ouvrez la fiche et prenez d’abord la relève.',
    },
  },
}
