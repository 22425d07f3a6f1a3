import { duty, type Entry, grant } from '../entry.ts'
import { review } from '../instants.ts'

const source = { title: 'Criminal Code, Part XII.1, repealed (2018, c. 16; 2019, c. 25, s. 178); Iorfida v. MacIntyre, 1994', url: 'https://laws-lois.justice.gc.ca/eng/acts/C-46/', section: 's. 462.2',
      fr: 'Code criminel, partie XII.1, abrogée (2018, ch. 16; 2019, ch. 25, art. 178); Iorfida v. MacIntyre, 1994; art. 462.2', date: '2019' }

/** Books and journals: words on paper, whatever they are about. */
export const print: Entry[] = [
  grant({ id: 'print-anywhere', level: 'purchase', classes: ['print'], places: ['*'], reviewBy: review('2027-11-23') }, {
    source, confidence: 'M',
    notice: {
      en: 'Books and journals can be bought and shipped to you.',
      fr: 'Les livres et les carnets peuvent être achetés et vous être expédiés.',
    },
    staffNote: 'Literature was struck from s. 462.2 in 1994, and the Part was repealed. Only Canada’s law was looked at: counsel should say where a book about drugs can’t be imported.',
  }),
  duty({ id: 'print-no-tie-in-ca', classes: ['print'], places: ['CA'] }, {
    duty: 'claims', source, confidence: 'M',
    notice: {
      en: 'A book about a substance doesn’t promote the substance.',
      fr: 'Un livre au sujet d’une substance n’en fait pas la promotion.',
    },
    staffNote: 'Don’t tie a book to a controlled substance: no bundle, no offer and no link from one to the other. That would be an advertisement.',
  }),
]
