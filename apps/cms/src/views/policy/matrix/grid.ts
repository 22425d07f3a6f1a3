import type { ClassInTree } from '../class-tree.ts'
import type { DeskNames } from '../sentence/names.ts'
import { deskAddress } from '../views.ts'
import { matrixQuery, type AskedMatrix } from './asked-matrix.ts'
import { codeOf, type Grid, type GridColumn } from './grid-code.ts'
import { anywhere, type Column, type ColumnGroup } from './columns.ts'
import type { MatrixCell } from './levels.ts'
import type { MatrixWords } from './words.ts'

interface GridNames { names: DeskNames; words: MatrixWords; groupName: (country: string) => string }

/** What a column is called where it stands alone. */
export const columnName = ({ place, same }: Column, { names, words, groupName }: GridNames): string =>
  (place === anywhere ? words.placeUnknown : same.length > 0 ? groupName('EU') : names.fullPlace(place))

/** The whole table of a question. */
export function gridOf(asked: AskedMatrix, classes: readonly ClassInTree[], groups: readonly ColumnGroup[], cellOf: (cls: string, place: string) => MatrixCell, caption: string, called: GridNames): Grid {
  const { names, words, groupName } = called
  const columnOf = (column: Column, country: string, isAlone: boolean): GridColumn => {
    const { place, same, isAdded } = column
    const isUnknown = place === anywhere
    return {
      place, code: isUnknown ? '?' : same.length > 0 ? 'EU' : place, fullName: columnName(column, called),
      name: isUnknown || same.length > 0 ? groupName(country) : isAlone || place !== country ? names.place(place) : words.somewhere,
      more: isUnknown ? words.anywhere : same.length > 0 ? words.restOfUnion(same.length) : '',
      away: isAdded ? deskAddress('matrix', matrixQuery(asked, { added: asked.added.filter((code) => code !== place) })) : null,
    }
  }
  return {
    caption, address: deskAddress('matrix', matrixQuery(asked, { cell: null })),
    groups: groups.map(({ country, columns }) => ({ country, name: groupName(country), columns: columns.map((column) => columnOf(column, country, columns.length === 1)) })),
    rows: classes.map(({ id, depth }, index) => ({
      id, title: names.classTitle(id), depth, isAbove: (classes[index + 1]?.depth ?? 0) > depth,
      cells: groups.flatMap(({ columns }) => columns.map(({ place }) => codeOf(cellOf(id, place)))).join(' '),
    })),
  }
}
