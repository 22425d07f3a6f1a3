// The words of the pages that gather: lists, topics, people, corrections, places. Part of words.en.ts; the French has the same keys.

export const reading = {
  list: {
    article: {
      title: 'Articles',
      lead: 'What has been studied, how, and where each study stops. Every article names its sources, its reviewer and the day of its last review.',
      empty: 'No article is published yet. Once there is one, it stands here.',
      more: 'More articles',
    },
    guide: {
      title: 'Guides',
      lead: 'One thing at a time: what the texts of the law say, what to ask, what to prepare. In the order in which they lead to one another.',
      empty: 'No guide is published yet. Once there is one, it stands here.',
      more: 'More guides',
    },
    byTopic: 'By topic',
    kindAndMinutes: (kind: string, minutes: string) => `${kind} · ${minutes}`,
  },
  topic: { kind: 'Topic', crumb: 'Topics', articles: 'Articles', guides: 'Guides', questions: 'Questions', others: 'Other topics', wholeTopic: 'All on this topic' },
  author: {
    crumb: 'Who writes here',
    demo: 'An invented person of this demonstration.',
    wrote: 'Written',
    reviewed: 'Reviewed',
    nothingYet: 'Nothing that this person wrote or reviewed is published at the moment.',
    howWeReview: 'How we review',
    description: (name: string, jobTitle: string, siteName: string) => `${name}, ${jobTitle}: what was written and reviewed for ${siteName}.`,
    more: 'More texts',
  },
  page: { legal: 'Legal', byHouse: (siteName: string) => `By the house: ${siteName}` },
  corrections: {
    title: 'Corrections',
    lead: 'What was wrong in a text, what it says now, and since when.',
    soFar: 'Corrections so far',
    empty: 'No text that is published had to be corrected so far. When one has to be, it is said here, with the date.',
    inText: { article: 'In the article', guide: 'In the guide' },
  },
  region: {
    help: 'Help, by country',
    helpLead: 'Lines to call, and what we have published on the law there.',
    toRead: 'On the law there',
    nothingToRead: 'We have published nothing on the law there yet.',
    noHelp: 'No line is listed yet.',
  },
  allArticles: 'All articles',
  allGuides: 'All guides',
  whoReviews: 'Who reviews, and how',
}
