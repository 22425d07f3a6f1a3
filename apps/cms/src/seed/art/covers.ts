import { inks } from './inks.ts'
import { seededRandom } from './random.ts'
import { arch } from './sheets/arch.ts'
import { cluster } from './sheets/cluster.ts'
import { dwindling } from './sheets/dwindling.ts'
import { fan } from './sheets/fan.ts'
import { journal } from './sheets/journal.ts'
import { mycelium } from './sheets/mycelium.ts'
import { pair } from './sheets/pair.ts'
import { plate } from './sheets/plate.ts'
import { sclerotia } from './sheets/sclerotia.ts'
import { seeds } from './sheets/seeds.ts'
import { share } from './sheets/share.ts'
import type { Sheet, Size } from './sheets/sheet.ts'
import { spines } from './sheets/spines.ts'
import { split } from './sheets/split.ts'
import { wells } from './sheets/wells.ts'
import { zones } from './sheets/zones.ts'

const wide: Size = { width: 1200, height: 800 }
const tall: Size = { width: 800, height: 1000 }

type Draw = (slug: string) => string

/** A sheet of paper in one colour with a composition on it; the slug is the seed of all that is left to chance. */
function cover<Inks>(size: Size, ground: string, sheet: Sheet<Inks>, colours: Inks): Draw {
  const { width, height } = size
  return (slug) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
    `<path d="M0 0h${width}v${height}H0z" fill="${ground}"/>${sheet(seededRandom(slug), size, colours)}</svg>\n`
}

const { bone, paper, night, moss, mossLight, mossDeep, mist, sage, ochre, ochrePale, straw, plum, plumPale, clay, clayPale, rust, umber, slate, slateDeep, flesh, vein, tile, pewter } = inks

const covers = {
  'psilocybin-and-chronic-pain': cover(wide, bone, split, { left: bone, right: plum, inkLeft: plum, inkRight: bone }),
  'legal-access-in-canada': cover(wide, moss, arch, { ink: bone, ink2: ochrePale, floor: mossDeep }),
  'what-microdosing-studies-measured': cover(wide, ochrePale, dwindling, { ink: umber, ink2: clay, rule: rust }),
  'questions-for-your-clinician': cover(wide, mist, pair, { ink: mossDeep, ink2: clay, rule: slate }),
  'how-we-review': cover(wide, paper, fan, { ink: moss, ink2: ochre, bed: moss }),
  'share-of-low-quality-studies': cover(wide, paper, share(76.2), { ink: ochre, rest: pewter }),
  'fungi-field-guide': cover(tall, bone, plate, { ink: night, ink2: clay, ink3: moss }),
  'symptom-journal': cover(tall, moss, journal, { ink: bone, ink2: ochrePale, ink3: mossLight }),
  'lions-mane-npn': cover(tall, slate, spines({ cx: 0.5, cy: 0.42, r: 0.36, rows: 8, branch: true }), { ground: slate, ink: paper, shade: bone, deep: straw, wood: slateDeep }),
  'lions-mane': cover(tall, clayPale, spines({ cx: 0.62, cy: 0.2, r: 0.72, rows: 7, branch: false }), { ground: clayPale, ink: clay, shade: rust, deep: umber, wood: umber }),
  'reishi-tea': cover(tall, ochrePale, zones, { ground: ochrePale, edge: paper, ink: clay, ink2: rust, ink3: ochre }),
  'mycelium-supplement': cover(tall, night, mycelium, { ink: bone, ink2: ochrePale }),
  'oyster-grow-kit': cover(tall, mist, cluster, { ground: mist, ink: mossDeep, ink2: slate }),
  'reagent-test-kit': cover(tall, tile, wells, { well: paper, edge: pewter, drops: [plum, ochre, moss, clay, night] }),
  'hemp-oil': cover(tall, mossDeep, seeds, { ink: sage, ink2: ochrePale, ink3: bone }),
  'psilocybin-truffles': cover(tall, plumPale, sclerotia, { ground: plumPale, flesh, ink: plum, ink2: vein }),
} satisfies Record<string, Draw>

export type CoverSlug = keyof typeof covers
export const coverSlugs = Object.keys(covers) as CoverSlug[]

/** The drawing for a slug, as SVG text. The same slug always gives the same drawing. */
export const drawCover = (slug: CoverSlug): string => covers[slug](slug)
