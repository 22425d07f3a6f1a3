import { reading } from './reading.en.ts'

// What the site says about itself, in English. The French has the same keys, by type (words.fr.ts).

import { checkoutEn } from './checkout.en.ts'
import { commentsEn } from './comments.en.ts'
import { cartEn } from './cart.en.ts'
import { orderEn } from './order.en.ts'
import { gateEn } from './gate.en.ts'
import { regionEn } from './region.en.ts'

export const en = {
  language: { own: 'English', other: 'Français' },
  frame: {
    skip: 'Skip to the text',
    home: (siteName: string) => `${siteName}, front page`,
    mainNavigation: 'Main',
    languageChoice: 'Language',
    menu: 'Menu',
    helpTitle: 'Need help now?',
    helpLines: 'What each line is for',
    appearance: { legend: 'Appearance', auto: 'As my device', light: 'Light', dark: 'Dark' },
    crumbs: 'Where you are',
    front: 'Home',
  },
  textInEnglish: 'This page isn’t in French yet. Here is the whole English text.',
  text: {
    kind: { article: 'Article', guide: 'Guide' },
    kindsPath: { article: 'Articles', guide: 'Guides' },
    reviewedBy: 'Medically reviewed by',
    lastReview: 'Last review',
    writtenBy: 'Written by',
    published: 'Published',
    minutes: (count: number) => (count === 1 ? '1 minute to read' : `${count} minutes to read`),
    demoPerson: 'an invented person',
    onThisPage: 'On this page',
    references: 'References',
    corrections: 'Corrections',
    related: 'Read next',
    reviewedOn: (date: string) => `Reviewed ${date}`,
    reviewedOnBy: (date: string, name: string) => `Reviewed ${date} by ${name}`,
    printedAddress: (address: string) => `Address: ${address}`,
    plate: (number: number) => `Plate ${number}.`,
  },
  share: {
    title: 'Pass it on',
    copy: 'Copy link',
    device: 'Share',
    email: 'E-mail',
    print: 'Print',
    address: 'Address of this page',
    copied: 'The link is copied.',
    selected: 'The address is below, ready to be copied.',
  },
  reference: {
    label: (number: number) => `Reference ${number}`,
    full: 'Full reference',
    close: 'Close',
    doesNotShow: 'What it can’t tell:',
    read: { 'abstract': 'Abstract read.', 'full-text': 'Full text read.', 'summary': 'Summary read.' },
    retracted: 'Retracted.',
    checked: (date: string) => `Checked ${date}.`,
  },
  block: {
    table: (number: number) => `Table ${number}.`,
    figure: (number: number) => `Figure ${number}.`,
    inShort: 'In short',
    takeaway: 'Point',
    explanation: 'What stands behind it',
    item: 'Item',
    stated: 'What the paper states',
    meaning: 'What to take from it',
    step: 'Step',
    status: 'Why, or when',
    done: 'Done',
    doneStep: (step: string) => `Done: ${step}`,
    callout: { note: 'Note', caution: 'Caution', legal: 'Legal notice' },
    titled: (kind: string, title: string) => `${kind}: ${title}`,
    appliesTo: (place: string) => `Applies to ${place}.`,
    textChecked: (date: string) => `Text checked ${date}.`,
    nextCheck: (date: string) => `Next check due ${date}.`,
    notAdvice: 'Information, not legal advice.',
    whoActs: (who: string) => `Who acts: ${who}`,
    inCatalogue: 'In our catalogue',
    readEntry: 'Read the entry',
    guide: 'Guide',
    readGuide: 'Read the guide',
  },
  level: { purchase: 'Can be bought', display: 'Shown with its price', information: 'Information only' },
  price: { taxIncluded: 'tax included', taxAdded: 'before tax', stock: { 'in-stock': 'In stock', 'few-left': 'Few left', 'out-of-stock': 'Out of stock for now' }, noOrders: 'This shop takes no orders yet: for now nothing is sold here.' },
  gate: gateEn,
  place: { yours: 'Your place' },
  region: regionEn,
  home: { guides: 'Guides', products: 'From the shop', wholeShop: 'The whole shop', article: 'Article', lawLog: 'The law, lately', source: 'Source:' },
  shop: {
    shelves: 'Shelves',
    entries: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
  },
  product: {
    crumb: 'Shop',
    entry: (group: string) => `Catalogue entry: ${group}`,
    whatItIs: 'What it is',
    whatItIsNot: 'What it isn’t',
    studies: 'What has been studied',
    related: 'Other entries',
  },
  reading,
  notFound: {
    title: 'There’s no page at this address',
    text: 'The address may have a slip in it, or the page was taken away. Nothing that you did is lost.',
    home: 'The front page',
    onward: 'Where to go on',
  },
  cart: cartEn,
  order: orderEn,
  checkout: checkoutEn,
  comments: commentsEn,
  preview: {
    banner: 'Draft preview',
    explanation: 'Not published. Only whoever has this address sees it, for a few minutes.',
    spentTitle: 'This preview has run out',
    spentText: 'A preview address works for a few minutes. Open a new one from the document’s page in the admin.',
  },
}

/** Every word that the interface says, with the values that go into it. */
export type Words = typeof en
