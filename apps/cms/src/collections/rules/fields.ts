import type { Condition, DateField, DateFieldValidation, Field, JSONField, JSONFieldValidation } from 'payload'
import { date } from 'payload/shared'
import { jsonText } from '../../fields/json-text.ts'
import { patternField, type Pattern } from '../../fields/pattern.ts'
import { textareaField, textField } from '../../fields/text.ts'
import { say, words, type Words } from '../../fields/words.ts'
import { isDay, isInCalendar } from '../../rules/calendar.ts'
import { validateLevel } from './level.ts'
import { validate, writeOut } from './lists.ts'

const ifKind = (...kinds: string[]): Condition => (data) => kinds.includes(String(data?.kind))

const sentences = {
  id: words('Lower-case words, digits and hyphens, such as spores-us-ga.', 'Des mots en minuscules, des chiffres et des traits d’union, comme spores-us-ga.'),
  day: words('A day, such as 2026-11-23.', 'Un jour, comme 2026-11-23.'),
  sourceDate: words('A year, a month or a day, such as 2026, 2026-10 or 2026-10-01.', 'Une année, un mois ou un jour, comme 2026, 2026-10 ou 2026-10-01.'),
  year: words('A date with a year of four digits.', 'Une date dont l’année a quatre chiffres.'),
  ends: words('This lies before the start.', 'Ceci précède le début.'),
  url: words('An address that begins with https:// or http://.', 'Une adresse qui commence par https:// ou http://.'),
}

export const day: Pattern = { test: isDay }
const yearMonthOrDay: Pattern = { test: (text) => isDay(text) || /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text) }

const list = (name: string, label: Words, check: JSONFieldValidation, more: { description?: Words; condition?: Condition; isPlaces?: boolean; required?: boolean } = {}): JSONField => ({
  name, type: 'json', label, required: more.required ?? false, defaultValue: [], validate: check,
  ...(more.isPlaces ? { hooks: { beforeValidate: [({ value }) => writeOut(value)] } } : {}),
  admin: { components: jsonText, ...(more.description ? { description: more.description } : {}), ...(more.condition ? { condition: more.condition } : {}) },
})

/** An instant that people can read, and, where it is the end of something, one that doesn't lie before its start. */
const validateInstant = (start?: string): DateFieldValidation => (value, args) => {
  const [from, at] = [start === undefined ? undefined : (args.data as Record<string, unknown>)[start], Date.parse(String(value))]
  if (value && Number.isFinite(at) && !isInCalendar(at)) return say(args.req?.i18n?.language, sentences.year)
  if (value && from && at < Date.parse(String(from))) return say(args.req?.i18n?.language, sentences.ends)
  return date(value, args)
}

const instant = (name: string, label: Words, description: Words, start?: string): DateField => ({
  name, type: 'date', label, validate: validateInstant(start), admin: { description, date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' } },
})

const what: Field[] = [
  patternField({ name: 'ruleId', required: true, unique: true, index: true, label: words('Name', 'Nom'), maxLength: 80, pattern: /^(?!kill-switch$)[a-z0-9]+(-[a-z0-9]+)*$/, sentence: sentences.id }),
  {
    name: 'kind', type: 'select', required: true, label: words('Kind', 'Genre'),
    options: [
      { value: 'grant', label: words('Grant: up to this level', 'Permission : jusqu’à ce niveau') },
      { value: 'cap', label: words('Cap: no higher than this level', 'Plafond : pas plus haut que ce niveau') },
      { value: 'duty', label: words('Duty: say or do that', 'Obligation : dire ou faire ceci') },
    ],
  },
  {
    name: 'level', type: 'select', label: words('Level', 'Niveau'), validate: validateLevel, admin: { condition: ifKind('grant', 'cap') },
    options: [
      { value: 'hidden', label: words('Hidden', 'Caché') },
      { value: 'information', label: words('Information', 'Information') },
      { value: 'display', label: words('Display, with the price', 'Affichage, avec le prix') },
      { value: 'purchase', label: words('Purchase', 'Achat') },
    ],
  },
  {
    name: 'dutyKind', type: 'select', label: words('The duty', 'L’obligation'), admin: { condition: ifKind('duty') },
    options: [
      { value: 'notice', label: words('Show a text', 'Afficher un texte') },
      { value: 'channel', label: words('Name a lawful way', 'Nommer une voie légale') },
      { value: 'signature', label: words('Take an adult’s signature', 'Recueillir la signature d’une personne adulte') },
      { value: 'claims', label: words('Keep to claims', 'S’en tenir aux allégations permises') },
    ],
  },
  list('classes', words('Classes', 'Classes'), validate.classes, { required: true, description: words('A rule on a class holds for all below it.', 'Une règle sur une classe vaut pour tout ce qui est dessous.') }),
  list('exceptClasses', words('Except classes', 'Sauf les classes'), validate.exceptClasses),
  list('places', words('Places', 'Lieux'), validate.places, { required: true, isPlaces: true, description: words('A rule on a place holds for all in it. EU is written out as its countries.', 'Une règle sur un lieu vaut pour tout ce qui s’y trouve. EU est remplacé par ses pays.') }),
  list('exceptPlaces', words('Except places', 'Sauf les lieux'), validate.exceptPlaces, { isPlaces: true }),
  list('roles', words('Whose place', 'Le lieu de qui'), validate.roles, { condition: ifKind('cap', 'duty'), description: words('None: every role.', 'Aucun : tous les rôles.') }),
  list('requires', words('Requirements', 'Conditions'), validate.requires, { description: words('A grant acts only where all are met; a cap or duty unless all are.', 'Une permission n’agit que si toutes sont remplies; un plafond ou une obligation, sauf si toutes le sont.') }),
]

const when: Field[] = [
  instant('effectiveFrom', words('Holds from', 'Vaut à partir de'), words('An instant. A cap starts where the law’s day begins first among its places, a grant where it begins last.', 'Un instant. Un plafond commence où le jour de la loi débute en premier parmi ses lieux, une permission où il débute en dernier.')),
  instant('effectiveUntil', words('Holds until', 'Vaut jusqu’à'), words('An instant. A cap ends where that day begins last, a grant where it begins first.', 'Un instant. Un plafond finit où ce jour débute en dernier, une permission où il débute en premier.'), 'effectiveFrom'),
  instant('reviewBy', words('Read the law again by', 'Relire la loi avant'), words('From then on a grant doesn’t act; a cap or duty does.', 'À partir de là, une permission n’agit plus; un plafond ou une obligation, si.')),
  patternField({ name: 'inForceOn', label: words('In force on', 'En vigueur le'), maxLength: 10, pattern: day, sentence: sentences.day, admin: { description: words('The law’s own day, for visitors to read. If “Holds from” is empty, it is filled in from this day and the places.', 'Le jour de la loi elle-même, pour les visiteurs. Si « Vaut à partir de » est vide, il est tiré de ce jour et des lieux.') } }),
]

const from: Field[] = [
  textField({ name: 'sourceTitle', required: true, maxLength: 300, label: words('Source', 'Source') }),
  textField({ name: 'sourceSection', maxLength: 300, label: words('Section', 'Article') }),
  textField({
    name: 'sourceFr', maxLength: 400, label: words('Source in French, with its section', 'Source en français, avec l’article'),
    admin: { description: words('Of laws that are published in French too. Empty: French pages cite it in English.', 'Pour les lois publiées aussi en français. Vide : les pages françaises la citent en anglais.') },
  }),
  patternField({ name: 'sourceUrl', label: words('Address', 'Adresse'), maxLength: 500, pattern: /^https?:\/\/[^\s/]+\S*$/, sentence: sentences.url }),
  patternField({ name: 'sourceDate', required: true, label: words('Date of the source', 'Date de la source'), maxLength: 10, pattern: yearMonthOrDay, sentence: sentences.sourceDate }),
  patternField({ name: 'checkedOn', required: true, label: words('Compared with it on', 'Comparée à celle-ci le'), maxLength: 10, pattern: day, sentence: sentences.day }),
  {
    name: 'confidence', type: 'select', required: true, label: words('Confidence', 'Confiance'),
    options: [
      { value: 'H', label: words('High: the text of the law was read', 'Haute : le texte de la loi a été lu') },
      { value: 'M', label: words('Medium: law firms, press, several agreeing sources', 'Moyenne : cabinets, presse, plusieurs sources concordantes') },
    ],
  },
  textareaField({ name: 'staffNote', maxLength: 5000, label: words('Note for staff', 'Note pour le personnel') }),
]

const said: Field[] = [
  textareaField({ name: 'noticeEn', required: true, maxLength: 1000, label: words('What visitors read, in English', 'Ce que lisent les visiteurs, en anglais') }),
  textareaField({ name: 'noticeFr', required: true, maxLength: 1000, label: words('What visitors read, in French', 'Ce que lisent les visiteurs, en français') }),
  {
    name: 'fixedIn', type: 'select', label: words('Wording fixed by the law', 'Libellé fixé par la loi'),
    options: [{ value: 'en', label: words('In English', 'En anglais') }, { value: 'fr', label: words('In French', 'En français') }],
    admin: { description: words('Then pages in the other language show it as it is, beside the translation.', 'Les pages dans l’autre langue le montrent alors tel quel, avec la traduction.') },
  },
  textareaField({ name: 'alternativesEn', maxLength: 1000, label: words('Lawful ways left open, in English', 'Voies légales qui restent, en anglais') }),
  textareaField({ name: 'alternativesFr', maxLength: 1000, label: words('Lawful ways left open, in French', 'Voies légales qui restent, en français') }),
]

export const ruleFields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      { label: words('The rule', 'La règle'), fields: what },
      { label: words('When', 'Quand'), fields: when },
      { label: words('Source', 'Source'), fields: from },
      { label: words('What visitors read', 'Ce que lisent les visiteurs'), fields: said },
    ],
  },
]
