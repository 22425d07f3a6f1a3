import { searchKinds, type SearchHit, type SearchKind } from '@gatehouse/contract'

export const resultsOnAPage = 20

/** How many results there are of each kind that has any, in the order of the kinds. */
export function countKinds(hits: readonly SearchHit[]): { kind: SearchKind; count: number }[] {
  return searchKinds.map((kind) => ({ kind, count: hits.filter((hit) => hit.kind === kind).length })).filter(({ count }) => count > 0)
}

export interface ResultPage { hits: SearchHit[]; total: number; page: number; last: number }

/** The results of one kind (or all) on one page. A page past the end is the last one. */
export function pageOf(hits: readonly SearchHit[], kind: SearchKind | undefined, asked: number): ResultPage {
  const ofKind = kind === undefined ? hits : hits.filter((hit) => hit.kind === kind)
  const last = Math.max(1, Math.ceil(ofKind.length / resultsOnAPage))
  const page = Math.min(asked, last)
  return { hits: ofKind.slice((page - 1) * resultsOnAPage, page * resultsOnAPage), total: ofKind.length, page, last }
}
