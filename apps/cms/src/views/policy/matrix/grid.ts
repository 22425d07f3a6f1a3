import type { Level } from '@gatehouse/policy'
import type { ClassInTree } from '../class-tree.ts'
import type { DeskNames } from '../sentence/names.ts'
import { deskAddress } from '../views.ts'
import { matrixQuery, type AskedMatrix } from './asked-matrix.ts'
import { codeOf, countryAnchor, foldCell, type Grid, type GridColumn, type GridGroup } from './grid-code.ts'
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
  const foldOf = ({ country, columns, fold }: ColumnGroup): GridGroup['fold'] => (fold === null ? null : {
    isOpen: fold === 'open', count: fold === 'open' ? columns.length - 1 : columns[0]?.parts.length ?? 0,
    address: `${deskAddress('matrix', matrixQuery(asked, { open: fold === 'open' ? asked.open.filter((one) => one !== country) : [...asked.open, country] }))}#${countryAnchor(country)}`,
  })
  return {
    caption, address: deskAddress('matrix', matrixQuery(asked, { cell: null })),
    groups: groups.map((group) => ({
      country: group.country, name: groupName(group.country), columns: group.columns.map((column) => columnOf(column, group.country, group.columns.length === 1)), fold: foldOf(group),
    })),
    rows: classes.map(({ id, depth }, index) => ({
      id, title: names.classTitle(id), depth, isAbove: (classes[index + 1]?.depth ?? 0) > depth,
      cells: groups.flatMap(({ columns }) => columns.map(({ place, parts }) => codeOf(foldCell(cellOf(id, place), parts.map((part) => cellOf(id, part)))))).join(' '),
    })),
  }
}

/** A place that is folded into a column and shows something else there: a link opens its own cell. */
export interface DifferingPart { place: string; name: string; level: Level; address: string }

export function differingParts(cls: string, { place, parts }: Column, cellOf: (cls: string, place: string) => MatrixCell, asked: AskedMatrix, names: DeskNames): DifferingPart[] {
  const whole = cellOf(cls, place)
  return parts.map((part) => ({ part, cell: cellOf(cls, part) })).filter(({ cell }) => foldCell(whole, [cell]).parts !== null).map(({ part, cell }) => ({
    place: part, name: names.place(part), level: cell.level, address: `${deskAddress('matrix', matrixQuery(asked, { cell: { class: cls, place: part } }))}#cell`,
  }))
}
