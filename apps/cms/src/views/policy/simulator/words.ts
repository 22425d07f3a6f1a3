import type { Level, Role, Why } from '@gatehouse/policy'
import type { DutyKind } from '@gatehouse/rule-pack'
import { french } from './words.fr.ts'

const english = {
  title: 'Simulator',
  lead: 'Ask the rules what a page or a step of a sale asks them, and see how the answer comes about. Nothing of it is recorded, and nothing changes.',
  form: {
    name: 'The question', what: 'The goods', when: 'Step, time and rules', goods: 'Product or class', choose: 'Choose…', products: 'Products', written: 'Products as written, not yet approved', classes: 'Classes',
    also: 'More classes of the same goods', attributes: 'Facts on the goods', attributesHint: 'A product’s own count anyway.',
    places: 'Places', placesHint: 'Names or codes, such as Ontario or CA-ON; several with a semicolon, and each counts. “unknown” where nothing is known.',
    role: { visitor: 'The visitor is in', shipTo: 'The goods go to', shipFrom: 'The goods come from', seller: 'The seller is in' } as Record<Role, string>,
    empty: { visitor: 'Empty: not known.', shipTo: 'Empty: to the visitor while looking around, not known in a sale.' },
    emptyShop: (places: string) => (places === '' ? 'Empty: the shop’s, which isn’t written yet.' : `Empty: the shop’s, ${places}.`),
    stage: 'Stage', stages: { browse: 'Looking around', sale: 'A step of a sale' },
    visitor: 'The visitor', age: 'Age, in years', ageHint: 'Empty: not known.', assurance: 'How the age is known', assurances: { declared: 'Said by the visitor', verified: 'Checked by somebody' },
    credentials: 'The visitor holds', quantity: 'Units in the order', quantityHint: 'Empty: one.', at: 'Day and hour, in UTC', atHint: 'Empty: now.',
    set: 'Rules asked', inForce: 'In force', working: 'Working copy', setNumber: (revision: number, day: string) => `Set ${revision}, from ${day}`,
    more: 'More facts', ask: 'Ask', clear: 'Start again', problems: 'Some fields need another look', read: (places: string) => `Read as ${places}.`,
  },
  answer: {
    title: 'The answer', none: 'Choose a product or a class, say where things are, and ask. Saved cases can be opened here too.',
    may: {
      hidden: 'Nothing is shown: no page, no mention in lists or search.', information: 'Neutral facts and lawful ways; no price, no offer.',
      display: 'Shown with its price; it can’t be put in a cart.', purchase: 'It can be bought and shipped.',
    } as Record<Level, string>,
    by: {
      inForce: (revision: number, since: string) => `By set ${revision}, in force since ${since}.`, coming: (revision: number, from: string) => `By set ${revision}, which takes effect on ${from}.`,
      other: (revision: number, from: string) => `By set ${revision}, published for ${from}; it isn’t the one in force.`, working: 'By the working copy: nothing of it counts before it is published.',
    },
    asOf: (instant: string) => `Asked for ${instant}.`,
    stopped: 'Sales are stopped: the kill switch’s rule stands among these.',
    nothing: 'No set was published yet, so everything is hidden. The working copy can be asked.',
    faults: 'These rules have faults, so nobody can ask them:',
    closed: {
      noClass: 'Nothing counts of this product yet: without a class it is hidden.', strange: (names: string) => `These rules don’t know the class ${names}, so the answer is hidden.`,
      other: 'The question can’t be read by these rules, so the answer is hidden.',
    },
    why: 'Why', default: 'No rule says that more is allowed for every place that the goods may go to. Without a rule the answer is information.',
    unlocks: 'What would allow more', noUnlock: 'Nothing that a visitor could show or change would.', and: ' and ',
    notices: 'What visitors read', noNotices: 'No rule that decides has words for visitors here.', duties: 'Duties', noDuties: 'None.', ways: 'Lawful ways', noWays: 'None is named.',
    dates: 'How far and how long', most: 'Units at most at this level', noMost: 'no limit', until: 'The answer stands until', always: 'no date is known on which it would change',
    stale: 'Not relied on: the law was to be read again', noLonger: 'no longer among the rules being edited',
  },
  duty: { notice: 'Show a text', channel: 'Name a lawful way', signature: 'Take an adult’s signature', claims: 'Keep to claims' } as Record<DutyKind, string>,
  killSwitch: 'Kill switch',
  trace: {
    title: 'How it came about', lead: 'Each class, for each place in its role. The answer is the lowest of these levels.', cell: (role: string, place: string) => `${role} ${place}`,
    role: { visitor: 'Visitor in', shipTo: 'Goods to', shipFrom: 'Goods from', seller: 'Seller in' } as Record<Role, string>, unknown: 'a place that isn’t known',
    lowest: 'fixes the answer', default: { shipTo: 'No rule raises it: information, as for everything.', other: 'No cap acts here.' },
    decides: 'Decides', fixes: 'Fixes this place', acts: 'Acts', idle: 'Doesn’t act', noRules: 'No rule is about this class.',
    elsewhere: (count: number) => (count === 1 ? 'One more rule on this class, about something else' : `${count} more rules on this class, about something else`),
    applied: 'Applied', looked: 'Looked at, not applied',
  },
  why: {
    'acts': () => '', 'role': () => 'doesn’t count for this role', 'place': () => 'is about other places', 'place-excepted': () => 'excepts this place',
    'place-uncertain': () => 'is about a part of this place only, and it isn’t known to be there', 'class-excepted': () => 'excepts this class',
    'not-yet': ({ from }) => `holds from ${from}`, 'ended': ({ until }) => `ended on ${until}`, 'review-passed': ({ review }) => `isn’t relied on: its law was to be read again by ${review}`,
    'requirements-met': ({ requires }) => `falls away where there is ${requires}, which there is`, 'requirements-unmet': ({ requires }) => `asks for ${requires}, and not all of that is given`,
  } as Record<Why, (about: { from: string; until: string; review: string; requires: string }) => string>,
  save: {
    title: 'Save as a case', lead: 'Every set must then answer this question like that, or it isn’t published.', who: 'Policy officers save cases.', stopped: 'Sales are stopped, and cases are asked as if they weren’t: ask the working copy, then save it.', name: 'Name', expected: 'Expected level',
    binding: 'Rules that decide', whichever: 'Whichever', exactly: (ids: string) => `Exactly these: ${ids}`, noBinding: 'No rule decides here, so none can be asked for.',
    at: (instant: string) => `It is asked for ${instant} each time, whenever a set is published.`, atPublishing: 'It is asked for the instant at which a set takes effect.',
    goods: 'The product’s classes and facts are kept as they are today.', button: 'Save the case', saved: (name: string) => `“${name}” is saved.`, failed: 'It wasn’t saved. Try again in a moment.',
    refused: 'It isn’t saved yet: see the field.', needsName: 'Give it a name.',
  },
  cases: {
    title: 'Saved cases', none: 'No case is saved yet. Ask a question above, then save it: from then on no set is published that answers it otherwise.',
    all: (count: number) => (count === 1 ? 'The only case is answered as expected, in force and in the working copy.' : `All ${count} cases are answered as expected, in force and in the working copy.`),
    some: (failing: number, count: number) => `${failing} of ${count} saved cases ${failing === 1 ? 'isn’t' : 'aren’t'} answered as expected.`,
    blocksPublish: (count: number) => `Publishing the working copy will be blocked: ${count === 1 ? 'one case isn’t' : `${count} cases aren’t`} answered as expected.`,
    blocksChange: (by: string, count: number) => `The change that ${by} asked for can’t be approved: ${count === 1 ? 'one case isn’t' : `${count} cases aren’t`} answered as expected by it.`,
    blocksLift: (count: number) => `Sales can’t be opened again: ${count === 1 ? 'one case isn’t' : `${count} cases aren’t`} answered as expected by the set in force.`,
    toChange: 'See the change', see: 'See which', stopped: 'Sales are stopped; cases are asked as if they weren’t.', faults: 'The working copy has faults, so it can’t be asked.', notPublished: 'No set is in force.',
    failing: 'Not as expected', passing: (count: number) => (count === 1 ? 'One case is answered as expected' : `${count} cases are answered as expected`),
    name: 'Case', expected: 'Expected', inForce: 'In force', working: 'Working copy', asExpected: 'as expected', other: 'not as expected', otherRules: 'other rules decide',
    byRules: (ids: string) => `by ${ids}`, byNone: 'by no rule', edit: 'Edit', editName: (name: string) => `Edit “${name}”`, notAsked: 'not asked',
  },
}

export type SimulatorWords = typeof english

export const simulatorWords = (language: string | undefined): SimulatorWords => (language?.startsWith('fr') ? french : english)
