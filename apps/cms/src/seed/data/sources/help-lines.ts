import type { SourceSeed } from './source-seed.ts'

const lookedUpOn = '2026-11-25'

const notHow = {
  en: 'How long one waits for an answer, and what will be said.',
  fr: 'Combien de temps on attend une réponse, et ce qui sera dit.',
}

/** Where the numbers to call are from. Pages about the lines were read, not the lines tried. */
export const helpLineSources = {
  'ca-988': {
    title: '9-8-8',
    authors: 'Canadian Mental Health Association, Saskatoon Branch',
    journal: 'Canada',
    year: 2023,
    kind: 'other',
    kindInWords: { en: 'Notice of a health association, Canada', fr: 'Avis d’une association de santé, Canada' },
    doesNotShow: notHow,
    read: 'summary',
    url: 'https://cmhasaskatoon.ca/9-8-8/',
    checkedOn: lookedUpOn,
  },
  'ca-911': {
    title: '988 hotline launched',
    authors: 'Richmond Hill United Church',
    journal: 'Canada',
    kind: 'other',
    kindInWords: { en: 'Local news page, Canada', fr: 'Page de nouvelles locale, Canada' },
    doesNotShow: notHow,
    read: 'summary',
    url: 'https://richmondhilluc.ca/news/988-hotline-launched',
    checkedOn: lookedUpOn,
  },
  'us-988': {
    title: '988 Suicide & Crisis Lifeline',
    authors: 'Wyoming Department of Health',
    journal: 'United States',
    kind: 'official-statement',
    kindInWords: { en: 'Page of a state health department, United States', fr: 'Page d’un ministère de la santé d’État, États-Unis' },
    doesNotShow: notHow,
    read: 'summary',
    url: 'https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline',
    checkedOn: lookedUpOn,
  },
  'eu-112': {
    title: 'Need help? Dial 112',
    authors: 'news.lt, after the European Commission',
    journal: 'European Union',
    year: 2009,
    kind: 'other',
    kindInWords: { en: 'News page after the European Commission', fr: 'Page de nouvelles d’après la Commission européenne' },
    doesNotShow: {
      en: 'The lines for people in a mental crisis, which each country has of its own.',
      fr: 'Les lignes pour les personnes en détresse, que chaque pays a pour soi.',
    },
    read: 'summary',
    url: 'https://www.news.lt/Law-And-Order-Crime/Need-help-Dial-112.im?f=c&id=189320&p=12',
    checkedOn: lookedUpOn,
  },
} satisfies Record<string, SourceSeed>
