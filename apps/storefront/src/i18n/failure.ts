import type { Locale } from '@gatehouse/contract'

// Apart from the other words: the page for a failure is the one part of the interface that browsers fetch as a script.

interface FailureWords { title: string; text: string; again: string; home: string; reference: string }

export const failureWords: Record<Locale, FailureWords> = {
  en: {
    title: 'This page couldn’t be made',
    text: 'The fault is ours, and it has been noted. Try once more in a minute; the rest of the site may work meanwhile.',
    again: 'Try once more',
    home: 'To the front page',
    reference: 'Reference for our log:',
  },
  fr: {
    title: 'Cette page n’a pas pu être préparée',
    text: 'La faute est de notre côté, et elle a été notée. Réessayez dans une minute; le reste du site fonctionne peut-être entre-temps.',
    again: 'Réessayer',
    home: 'Vers la page d’accueil',
    reference: 'Référence pour notre journal\u00A0:',
  },
}
