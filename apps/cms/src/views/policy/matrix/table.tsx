import type { Level } from '@gatehouse/policy'
import type { CSSProperties } from 'react'
import { say } from '../../../fields/words.ts'
import type { ClassInTree } from '../class-tree.ts'
import { LevelSprite, LevelUse, levelNames } from '../level.tsx'
import type { DeskNames } from '../sentence/names.ts'
import { deskAddress } from '../views.ts'
import { matrixQuery, type AskedMatrix } from './asked-matrix.ts'
import { anywhere, type Column, type ColumnGroup } from './columns.ts'
import type { MatrixCell } from './levels.ts'
import type { MatrixWords } from './words.ts'

interface TableProps {
  asked: AskedMatrix
  classes: ClassInTree[]
  groups: ColumnGroup[]
  cellOf: (cls: string, place: string) => MatrixCell
  caption: string
  names: DeskNames
  words: MatrixWords
  groupName: (country: string) => string
}

/** What a column is called where it stands alone. */
export const columnName = ({ place, same }: Column, names: DeskNames, words: MatrixWords, groupName: (country: string) => string): string =>
  (place === anywhere ? words.placeUnknown : same.length > 0 ? groupName('EU') : names.fullPlace(place))

/** Classes down, places across; each cell is a link that opens it. */
export function MatrixTable({ asked, classes, groups, cellOf, caption, names, words, groupName }: TableProps) {
  const columns = groups.flatMap((group) => group.columns)
  const named = columns.map((column) => ({ column, name: columnName(column, names, words, groupName) }))
  const levelName = (level: Level): string => say(names.language, levelNames[level])
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
    <div className="matrix__scroll" role="region" aria-label={words.region} aria-describedby="matrix-keys" tabIndex={0}>
      <LevelSprite />
      <table>
        <caption className="desk-unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2} className="matrix__corner">{words.classHeader}</th>
            {groups.map(({ country, columns: [first, ...rest] }) => (first === undefined ? null : rest.length === 0
              ? <th key={country} scope="col" rowSpan={2}><ColumnHead column={first} name={country === anywhere || first.same.length > 0 ? groupName(country) : names.place(country)} asked={asked} words={words} /></th>
              : <th key={country} scope="colgroup" colSpan={rest.length + 1} className="matrix__country"><span>{groupName(country)}</span></th>))}
          </tr>
          <tr>
            {groups.filter(({ columns: { length } }) => length > 1).flatMap(({ country, columns: members }) => members.map((column) => (
              <th key={column.place} scope="col"><ColumnHead column={column} name={column.place === country ? words.somewhere : names.place(column.place)} asked={asked} words={words} /></th>
            )))}
          </tr>
        </thead>
        <tbody>
          {classes.map(({ id, depth }, index) => (
            <tr key={id}>
              <th scope="row"><span className={`matrix__class${(classes[index + 1]?.depth ?? 0) > depth ? ' matrix__class--above' : ''}`} style={{ '--depth': depth } as CSSProperties}>{names.classTitle(id)}</span></th>
              {named.map(({ column: { place }, name }) => {
                const cell = cellOf(id, place)
                const isOpen = asked.cell?.class === id && asked.cell.place === place
                return (
                  <td key={place}>
                    <a className={`matrix__cell desk-level--${cell.level}`} href={`${deskAddress('matrix', matrixQuery(asked, { cell: { class: id, place } }))}#cell`} data-cell={`${id} ${place}`}
                      aria-current={isOpen ? 'true' : undefined} aria-label={words.cellName(names.classTitle(id), name, levelName(cell.level), cell, levelName)}>
                      <LevelUse level={cell.level} />{levelName(cell.level)}
                      {cell.hasDuty ? <i>+</i> : null}{cell.isStale ? <i className="matrix__stale">!</i> : null}{cell.more ? <i>↑</i> : null}
                    </a>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ColumnHead({ column: { place, same, isAdded }, name, asked, words }: { column: Column; name: string; asked: AskedMatrix; words: MatrixWords }) {
  return (
    <>
      <b>{place === anywhere ? '?' : same.length > 0 ? 'EU' : place}</b>
      <span className="matrix__name">{name}{place === anywhere ? `, ${words.anywhere}` : ''}{same.length > 0 ? <small>{words.restOfUnion(same.length)}</small> : null}</span>
      {isAdded ? <a className="matrix__away" href={deskAddress('matrix', matrixQuery(asked, { added: asked.added.filter((code) => code !== place) }))} aria-label={words.takeAway(name)}>×</a> : null}
    </>
  )
}
