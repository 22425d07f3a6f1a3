import type { CoverSlug } from '../art/covers.ts'
import type { Both } from '../authoring/language.ts'

/** What each drawing shows, to someone who can't see it. */
export const pictureDescriptions: Record<CoverSlug, Both<string>> = {
  'psilocybin-and-chronic-pain': {
    en: 'A spore print lying half on pale and half on dark paper, its gills drawn as fine lines.',
    fr: 'Une sporée à moitié sur papier pâle, à moitié sur papier foncé, ses lamelles tracées en lignes fines.',
  },
  'legal-access-in-canada': {
    en: 'An arch of pale gills over a dark floor, with thin rings above it, like a gate.',
    fr: 'Une arche de lamelles pâles au-dessus d’un sol foncé, surmontée de minces anneaux, comme une porte.',
  },
  'what-microdosing-studies-measured': {
    en: 'Four spore prints on a line, each about half as large as the one before, and then only specks.',
    fr: 'Quatre sporées sur une ligne, chacune environ moitié moins grande que la précédente, puis seulement des points.',
  },
  'questions-for-your-clinician': {
    en: 'Two spore prints on a ruled sheet, one dark green and one clay, that overlap in the middle.',
    fr: 'Deux sporées sur une feuille lignée, l’une vert foncé, l’autre argile, qui se chevauchent au milieu.',
  },
  'how-we-review': {
    en: 'Gills seen from close by, spreading from the lower left corner, green with a few in ochre.',
    fr: 'Des lamelles vues de près, déployées depuis le coin inférieur gauche, vertes avec quelques-unes en ocre.',
  },
  'share-of-low-quality-studies': {
    en: 'A ring of one hundred lines. Clockwise from the top, seventy-six are thick and ochre, the other twenty-four thin and grey.',
    fr: 'Un anneau de cent traits. Dans le sens des aiguilles d’une montre à partir du haut, soixante-seize sont épais et ocre, les vingt-quatre autres minces et gris.',
  },
  'fungi-field-guide': {
    en: 'Three spore prints, black, rust and green, in a ruled frame, each with a pointer.',
    fr: 'Trois sporées, noire, rouille et verte, dans un cadre à filets, chacune avec un trait de renvoi.',
  },
  'symptom-journal': {
    en: 'Ruled lines on green with a mark for most days, some small and some large, and part of a spore print behind them.',
    fr: 'Des lignes réglées sur fond vert avec une marque pour la plupart des jours, petite ou grande, et une partie de sporée derrière.',
  },
  'lions-mane-npn': {
    en: 'Pale spines hanging in rows from a dark branch, on slate green.',
    fr: 'Des aiguillons pâles suspendus en rangs à une branche foncée, sur fond vert ardoise.',
  },
  'lions-mane': {
    en: 'Close view of hanging spines in rust and dark brown, on a pale ground.',
    fr: 'Vue rapprochée d’aiguillons pendants, rouille et brun foncé, sur fond pâle.',
  },
  'reishi-tea': {
    en: 'A half-round bracket in bands of rust and ochre, with specks of spores below it.',
    fr: 'Une fructification en demi-cercle, en bandes rouille et ocre, avec des points de spores au-dessous.',
  },
  'mycelium-supplement': {
    en: 'Pale threads that spread from one point and branch, on black.',
    fr: 'Des filaments pâles qui partent d’un point et se ramifient, sur fond noir.',
  },
  'oyster-grow-kit': {
    en: 'Six round caps with dark gills that overlap, in grey green.',
    fr: 'Six chapeaux ronds à lamelles foncées qui se chevauchent, en vert-de-gris.',
  },
  'reagent-test-kit': {
    en: 'A plate with twelve round wells; each holds a drop with a pattern, in one of five colours.',
    fr: 'Une plaque à douze godets ronds; chacun contient une goutte à motif, dans l’une de cinq couleurs.',
  },
  'hemp-oil': {
    en: 'Seeds in green, straw and cream laid out in a spiral, on dark green.',
    fr: 'Des graines vertes, paille et crème disposées en spirale, sur fond vert foncé.',
  },
  'psilocybin-truffles': {
    en: 'Three cut sclerotia with marbled veins, on pale plum.',
    fr: 'Trois sclérotes coupés aux veines marbrées, sur fond prune pâle.',
  },
}
