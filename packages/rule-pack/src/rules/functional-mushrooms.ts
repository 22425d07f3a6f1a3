import { cap, duty, type Entry, grant } from '../entry.ts'
import { europeanUnion } from '../places.ts'

const naturalHealth = { title: 'Natural Health Products Regulations', url: 'https://laws-lois.justice.gc.ca/eng/regulations/SOR-2003-196/', section: 's. 4(1); Sch. 1, item 1', fr: 'Règlement sur les produits de santé naturels, par. 4(1); ann. 1, art. 1', date: '2026' }
const novelFood = { title: 'Regulation (EU) 2015/2283 on novel foods', url: 'https://eur-lex.europa.eu/eli/reg/2015/2283/oj', section: 'by the part used', fr: 'Règlement (UE) 2015/2283 relatif aux nouveaux aliments, selon la partie utilisée', date: '2025-07-04' }
const supplements = { title: '21 CFR 101.93', url: 'https://www.ecfr.gov/current/title-21/section-101.93', section: '(a)–(c)', date: '2006' }

/** Lion's mane, reishi and the like, sold as supplements: fruiting bodies and mycelium. */
export const functionalMushrooms: Entry[] = [
  grant({ id: 'functional-mushroom-ca', level: 'purchase', classes: ['functional-mushroom'], places: ['CA'], requires: [{ kind: 'attribute', name: 'npn' }] }, {
    source: naturalHealth, confidence: 'H',
    notice: {
      en: 'In Canada this product is sold under a natural product number (NPN).',
      fr: 'Au Canada, ce produit est vendu sous un numéro de produit naturel (NPN).',
    },
    staffNote: 'Fungi are natural health product substances. Record the NPN with its page in Health Canada’s database before giving the product the attribute.',
  }),
  cap({ id: 'natural-health-licence-ca', level: 'information', classes: ['functional-mushroom', 'mycelium-supplement'], places: ['CA'], requires: [{ kind: 'attribute', name: 'npn' }] }, {
    source: naturalHealth, confidence: 'H',
    notice: {
      en: 'A natural health product can’t be sold in Canada, or by a Canadian seller, without a product licence. This one has none on record.',
      fr: 'Un produit de santé naturel ne peut être vendu au Canada, ni par un vendeur canadien, sans licence de mise en marché. Aucune n’est inscrite pour celui-ci.',
    },
    staffNote: 'No sale without a product licence, for whatever destination: the cap counts for the seller too. Sale as plain food is another path, which was not checked.',
  }),
  duty({ id: 'claims-natural-health-ca', classes: ['functional-mushroom', 'mycelium-supplement'], places: ['CA'] }, {
    duty: 'claims', confidence: 'H',
    source: { title: 'Food and Drugs Act; Natural Health Products Regulations', url: 'https://laws-lois.justice.gc.ca/eng/acts/F-27/', section: 'FDA s. 3(1)–(2), Sch. A.1, s. 9(1); NHPR ss. 103.2–103.3',
      fr: 'Loi sur les aliments et drogues, par. 3(1) et (2), ann. A.1, par. 9(1); Règlement sur les produits de santé naturels, art. 103.2 et 103.3', date: '2026' },
    notice: {
      en: 'Use a natural health product as its label says. It isn’t presented here as a treatment or cure.',
      fr: 'Utilisez un produit de santé naturel conformément à son étiquette. Il n’est pas présenté ici comme un traitement ou un remède.',
    },
    staffNote: 'Only the claims of the licence. The exemption from s. 3 is for prevention claims, never for treatment or cure; a claim about chronic pain is caught by s. 9(1) and FDR C.08.002(1).',
  }),
  grant({ id: 'functional-mushroom-us', level: 'purchase', classes: ['functional-mushroom'], places: ['US'] }, {
    source: supplements, confidence: 'H',
    notice: {
      en: 'In the United States this product is sold as a dietary supplement.',
      fr: 'Aux États-Unis, ce produit est vendu comme supplément alimentaire.',
    },
    staffNote: 'Structure and function claims only, with the disclaimer; FDA is told within 30 days of first marketing. Sold from Canada, the product needs its Canadian licence besides.',
  }),
  duty({ id: 'disclaimer-supplement-us', classes: ['functional-mushroom', 'mycelium-supplement'], places: ['US'], roles: ['visitor', 'shipTo'] }, {
    duty: 'notice', confidence: 'M', fixedIn: 'en', source: { title: '21 CFR 101.93', url: 'https://www.ecfr.gov/current/title-21/section-101.93', section: '(c)', date: '2006' },
    notice: {
      en: 'This statement has not been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease.',
      fr: 'Cet énoncé n’a pas été évalué par la Food and Drug Administration. Ce produit n’est pas destiné à diagnostiquer, à traiter, à guérir ou à prévenir une maladie.',
    },
    staffNote: 'The English wording is fixed by the rule and must stand as it is; the French is a courtesy beside it. The text was read second-hand: compare it with the current CFR.',
  }),
  duty({ id: 'claims-supplement-us', classes: ['functional-mushroom', 'mycelium-supplement'], places: ['US'], roles: ['visitor', 'shipTo'] }, {
    duty: 'claims', confidence: 'M', source: { title: 'FTC, Health Products Compliance Guidance', date: '2022-12-20' },
    notice: {
      en: 'What is said here about health rests on studies in people, or isn’t said.',
      fr: 'Ce qui est dit ici au sujet de la santé repose sur des études menées chez l’humain, ou n’est pas dit.',
    },
    staffNote: 'As a general matter randomised controlled trials in people; animal and laboratory studies alone don’t suffice. Read through law firms’ summaries, not in the original.',
  }),
  cap({ id: 'functional-mushroom-eu', level: 'information', classes: ['functional-mushroom'], places: europeanUnion }, {
    source: novelFood, confidence: 'M',
    notice: {
      en: 'In the European Union it depends on species and part used whether this may be sold as a food. That hasn’t been settled for this product.',
      fr: 'Dans l’Union européenne, la vente comme aliment dépend de l’espèce et de la partie utilisée. La question n’est pas réglée pour ce produit.',
    },
    staffNote: 'Fruiting bodies are often not novel, but the catalogue’s entries for lion’s mane and reishi were not read. Check each product before lifting this for it.',
  }),
  cap({ id: 'mycelium-supplement-eu', level: 'information', classes: ['mycelium-supplement'], places: europeanUnion }, {
    source: novelFood, confidence: 'M',
    notice: {
      en: 'Mushroom mycelium usually counts as a novel food in the European Union and isn’t sold there without authorisation.',
      fr: 'Dans l’Union européenne, le mycélium de champignon est généralement un nouvel aliment et n’y est pas vendu sans autorisation.',
    },
    staffNote: 'Not sold in the Union. An authorisation would be by species and part.',
  }),
  duty({ id: 'claims-food-eu', classes: ['functional-mushroom', 'mycelium-supplement'], places: europeanUnion, roles: ['visitor', 'shipTo'] }, {
    duty: 'claims', confidence: 'M', source: { title: 'Regulation (EC) No 1924/2006; Regulation (EU) No 1169/2011', url: 'https://eur-lex.europa.eu/eli/reg/2006/1924/oj', section: 'Reg. 1169/2011, art. 7(3)',
      fr: 'Règlement (CE) nº 1924/2006; règlement (UE) nº 1169/2011, art. 7, par. 3', date: '2011' },
    notice: {
      en: 'Only health claims authorised in the European Union are made, and none about a disease.',
      fr: 'Seules les allégations de santé autorisées dans l’Union européenne sont faites, et aucune au sujet d’une maladie.',
    },
    staffNote: 'Read through the British regulator’s advice.',
  }),
  duty({ id: 'claims-food-gb', classes: ['functional-mushroom', 'mycelium-supplement'], places: ['GB'], roles: ['visitor', 'shipTo'] }, {
    duty: 'claims', confidence: 'H', source: { title: 'UK CAP Code (asa.org.uk)', section: 'rule 15.6.2', date: '2026' },
    notice: {
      en: 'No food sold here is said to prevent, treat or cure a disease, or to ease its symptoms.',
      fr: 'Aucun aliment vendu ici n’est présenté comme prévenant, traitant ou guérissant une maladie, ni comme en soulageant les symptômes.',
    },
    staffNote: '“Help with”, “support people with” and “reduce symptoms of” a condition are caught too, mental health included. Only claims on the GB register.',
  }),
]
