import type { Both } from '../../authoring/language.ts'
import { p, type ShortNode } from '../../authoring/nodes.ts'

/** For goods on which the record of our research holds no study: said plainly, and nothing made of it. */
export const noStudy: Both<readonly ShortNode[]> = {
  en: [p('No study is listed for this entry. Our record of research covers psilocybin and pain, and holds nothing on this.')],
  fr: [p('Aucune étude n’est citée pour cette fiche. Notre dossier de recherche porte sur la psilocybine et la douleur, et ne contient rien à ce sujet.')],
}
