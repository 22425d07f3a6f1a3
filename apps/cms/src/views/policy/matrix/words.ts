import type { Level, Role, Why } from '@gatehouse/policy'
import type { GridCell } from './grid-code.ts'

export interface MatrixWords {
  title: string
  lead: string
  ask: string
  set: Record<'label' | 'force' | 'working', string>
  whose: Record<'label' | 'all' | Role, string>
  day: string
  age: Record<'label' | 'none', string>
  ageOf: (years: number, isVerified: boolean) => string
  facts: string
  country: Record<'label' | 'all', string>
  add: string
  addHint: string
  unknownPlace: (text: string) => string
  apply: string
  key: string
  flags: Record<'duty' | 'stale' | 'more' | 'parts', string>
  keys: string
  region: string
  caption: (about: { set: string; day: string }) => string
  aboutForce: (revision: number, day: string) => string
  aboutWorking: (isClean: boolean) => string
  stopped: string
  notPublished: string
  noClasses: string
  faults: string
  classHeader: string
  placeUnknown: string
  anywhere: string
  somewhere: string
  restOfUnion: (count: number) => string
  takeAway: (place: string) => string
  /** What unfolds a country's parts, and what folds them again: with `country`, whole. */
  unfold: (count: number) => string
  fold: string
  ofCountry: (act: string, country: string) => string
  cellName: (cls: string, place: string, level: string, cell: GridCell, levelName: (level: Level) => string) => string
  panel: {
    heading: (cls: string, place: string) => string
    unionNote: (count: number) => string
    close: string
    fixing: string
    why: Record<'default' | 'cap' | 'grant' | 'closed', string>
    duties: string
    beside: string
    idle: string
    idleWhy: Record<Why, string>
    as: (roles: string) => string
    roles: Record<Role, string>
    rolesTitle: string
    next: string
    nextNone: string
    unlocks: string
    unlocksNone: string
    stale: string
    quantity: string
    simulator: string
    parts: string
    partsHint: string
  }
}

const english: MatrixWords = {
  title: 'Matrix',
  lead: 'How far each class of goods may go in each place. Every cell opens to the rules behind it.',
  ask: 'What the matrix shows',
  set: { label: 'Rules', force: 'In force', working: 'Working copy' },
  whose: { label: 'Whose place', all: 'Visitor and destination', visitor: 'Visitor alone', shipTo: 'Destination alone', shipFrom: 'Warehouse', seller: 'Seller' },
  day: 'On the day',
  age: { label: 'Age', none: 'Not given' },
  ageOf: (years, isVerified) => `${years}, ${isVerified ? 'verified' : 'declared'}`,
  facts: 'With',
  country: { label: 'Columns', all: 'All countries' },
  add: 'One more place',
  addHint: 'A code or a name.',
  unknownPlace: (text) => `No place is called “${text}”. A code such as CA-QC or a name such as Quebec is understood.`,
  apply: 'Show',
  key: 'Key',
  flags: { duty: 'with a duty', stale: 'a grant’s review is overdue', more: 'more with facts that rules ask for', parts: 'a part of the country shows something else' },
  keys: 'In the matrix, the arrow keys go from cell to cell and Enter opens one. Above the first row they reach what shows a country’s parts.',
  region: 'Levels by class and place',
  caption: ({ set, day }) => `Level of each class of goods (rows) in each place (columns): ${set}, ${day}`,
  aboutForce: (revision, day) => `Set ${revision}, as it is in force on ${day}.`,
  aboutWorking: (isClean) => (isClean ? 'The working copy; it is the same as what is in force.' : 'The working copy. It differs from what is in force, and doesn’t count before it is published.'),
  stopped: 'Sales are stopped: nothing is higher than display before that is lifted.',
  notPublished: 'Nothing was published yet: every class is hidden everywhere. The working copy can be looked at already.',
  noClasses: 'There are no classes of goods here yet.',
  faults: 'The working copy has faults, so it can’t be asked. The list of rules says which.',
  classHeader: 'Class',
  placeUnknown: 'Place unknown',
  anywhere: 'anywhere',
  somewhere: 'somewhere in it',
  restOfUnion: (count) => `${count} countries that no rule names alone`,
  takeAway: (place) => `Take ${place} away`,
  unfold: (count) => (count === 1 ? 'Show one part' : `Show ${count} parts`),
  fold: 'Fold the parts',
  ofCountry: (act, country) => `${act}: ${country}`,
  cellName: (cls, place, level, { level: own, hasDuty, isStale, more, parts }, levelName) =>
    [`${cls}, ${place}: ${level}`, ...(parts ? [parts === own ? 'its parts differ' : `its parts differ, up to ${levelName(parts)}`] : []), ...(hasDuty ? ['with a duty'] : []), ...(isStale ? ['a review is overdue'] : []), ...(more ? [`${levelName(more)} with more facts`] : [])].join(', '),
  panel: {
    heading: (cls, place) => `${cls}: ${place}`,
    unionNote: (count) => `The same in ${count} countries of the European Union, which no rule names alone.`,
    close: 'Close',
    fixing: 'Rules that fix the level',
    why: {
      default: 'No rule says anything here: without one the answer is information.',
      cap: 'No higher, because of what limits it here.',
      grant: 'This far, because of what allows it here; nothing limits it more.',
      closed: 'The rules can’t answer this, so it stays hidden.',
    },
    duties: 'Duties',
    beside: 'Act too, and decide nothing here',
    idle: 'Don’t act here',
    idleWhy: {
      'acts': 'acts', 'role': 'counts for other roles', 'place': 'is about another place', 'place-excepted': 'excepts this place', 'place-uncertain': 'covers only a part of this place',
      'class-excepted': 'excepts this class', 'not-yet': 'hasn’t begun', 'ended': 'has ended', 'review-passed': 'its review is overdue', 'requirements-met': 'what lifts it is met', 'requirements-unmet': 'what it asks for isn’t met',
    },
    as: (roles) => `For: ${roles}`,
    roles: { visitor: 'visitor', shipTo: 'destination', shipFrom: 'warehouse', seller: 'seller' },
    rolesTitle: 'Level by role',
    next: 'Next change',
    nextNone: 'None dated',
    unlocks: 'A visitor can unlock',
    unlocksNone: 'Nothing',
    stale: 'Would count if their law had been read again',
    quantity: 'At most in an order',
    simulator: 'Ask the simulator',
    parts: 'Parts that show something else',
    partsHint: 'Of a place within the country of which nothing more is known, the lowest counts.',
  },
}

const french: MatrixWords = {
  title: 'Matrice',
  lead: 'Jusqu’où va chaque classe de produits dans chaque lieu. Chaque case s’ouvre sur les règles qui la fixent.',
  ask: 'Ce que montre la matrice',
  set: { label: 'Règles', force: 'En vigueur', working: 'Copie de travail' },
  whose: { label: 'Le lieu de qui', all: 'Visiteur et destination', visitor: 'Visiteur seul', shipTo: 'Destination seule', shipFrom: 'Entrepôt', seller: 'Vendeur' },
  day: 'Le jour',
  age: { label: 'Âge', none: 'Non donné' },
  ageOf: (years, isVerified) => `${years}\u00a0ans, ${isVerified ? 'vérifié' : 'déclaré'}`,
  facts: 'Avec',
  country: { label: 'Colonnes', all: 'Tous les pays' },
  add: 'Un lieu de plus',
  addHint: 'Un code ou un nom.',
  unknownPlace: (text) => `Aucun lieu ne s’appelle «\u00a0${text}\u00a0». Un code comme CA-QC ou un nom comme Québec est compris.`,
  apply: 'Afficher',
  key: 'Légende',
  flags: { duty: 'avec une obligation', stale: 'révision d’une permission en retard', more: 'plus avec des faits que demandent des règles', parts: 'une partie du pays montre autre chose' },
  keys: 'Dans la matrice, les flèches vont de case en case et Entrée en ouvre une. Au-dessus de la première rangée, elles atteignent ce qui montre les parties d’un pays.',
  region: 'Niveaux par classe et par lieu',
  caption: ({ set, day }) => `Niveau de chaque classe de produits (rangées) dans chaque lieu (colonnes)\u00a0: ${set}, ${day}`,
  aboutForce: (revision, day) => `Le jeu ${revision}, tel qu’il est en vigueur le ${day}.`,
  aboutWorking: (isClean) => (isClean ? 'La copie de travail; elle est identique à ce qui est en vigueur.' : 'La copie de travail. Elle diffère de ce qui est en vigueur et ne compte pas avant d’être publiée.'),
  stopped: 'Les ventes sont arrêtées\u00a0: rien ne dépasse l’affichage avant que cela soit levé.',
  notPublished: 'Rien n’a encore été publié\u00a0: chaque classe est cachée partout. La copie de travail peut déjà être regardée.',
  noClasses: 'Il n’y a pas encore de classes de produits ici.',
  faults: 'La copie de travail a des défauts, elle ne peut donc être interrogée. La liste des règles dit lesquels.',
  classHeader: 'Classe',
  placeUnknown: 'Lieu inconnu',
  anywhere: 'n’importe où',
  somewhere: 'quelque part dans le pays',
  restOfUnion: (count) => `${count} pays qu’aucune règle ne nomme seuls`,
  takeAway: (place) => `Retirer ${place}`,
  unfold: (count) => (count === 1 ? 'Montrer une partie' : `Montrer ${count} parties`),
  fold: 'Replier les parties',
  ofCountry: (act, country) => `${act}\u00a0: ${country}`,
  cellName: (cls, place, level, { level: own, hasDuty, isStale, more, parts }, levelName) =>
    [`${cls}, ${place}\u00a0: ${level}`, ...(parts ? [parts === own ? 'ses parties diffèrent' : `ses parties diffèrent, jusqu’à ${levelName(parts)}`] : []), ...(hasDuty ? ['avec une obligation'] : []), ...(isStale ? ['révision en retard'] : []), ...(more ? [`${levelName(more)} avec plus de faits`] : [])].join(', '),
  panel: {
    heading: (cls, place) => `${cls}\u00a0: ${place}`,
    unionNote: (count) => `De même dans ${count} pays de l’Union européenne, qu’aucune règle ne nomme seuls.`,
    close: 'Fermer',
    fixing: 'Règles qui fixent le niveau',
    why: {
      default: 'Aucune règle ne dit rien ici\u00a0: sans règle, la réponse est l’information.',
      cap: 'Pas plus haut, à cause de ce qui le limite ici.',
      grant: 'Jusque-là, grâce à ce qui le permet ici; rien ne le limite davantage.',
      closed: 'Les règles ne peuvent répondre à ceci, alors cela reste caché.',
    },
    duties: 'Obligations',
    beside: 'Agissent aussi, sans rien décider ici',
    idle: 'N’agissent pas ici',
    idleWhy: {
      'acts': 'agit', 'role': 'compte pour d’autres rôles', 'place': 'porte sur un autre lieu', 'place-excepted': 'excepte ce lieu', 'place-uncertain': 'ne couvre qu’une partie de ce lieu',
      'class-excepted': 'excepte cette classe', 'not-yet': 'n’a pas commencé', 'ended': 'a pris fin', 'review-passed': 'sa révision est en retard', 'requirements-met': 'ce qui le lève est rempli', 'requirements-unmet': 'ce qu’elle demande n’est pas rempli',
    },
    as: (roles) => `Pour\u00a0: ${roles}`,
    roles: { visitor: 'visiteur', shipTo: 'destination', shipFrom: 'entrepôt', seller: 'vendeur' },
    rolesTitle: 'Niveau par rôle',
    next: 'Prochain changement',
    nextNone: 'Aucun n’est daté',
    unlocks: 'Un visiteur peut débloquer',
    unlocksNone: 'Rien',
    stale: 'Compteraient si leur loi avait été relue',
    quantity: 'Au plus par commande',
    simulator: 'Interroger le simulateur',
    parts: 'Parties qui montrent autre chose',
    partsHint: 'Pour un lieu du pays dont on ne sait rien de plus, le plus bas compte.',
  },
}

export const matrixWords = (language: string | undefined): MatrixWords => (language?.startsWith('fr') ? french : english)
