'use client'

import type { Level } from '@gatehouse/policy'
import { memo, type CSSProperties } from 'react'
import { say } from '../../../fields/words.ts'
import { LevelSprite, LevelUse, levelNames } from '../level.tsx'
import { countryAnchor, readCode, type Grid, type GridColumn, type GridGroup, type GridRow } from './grid-code.ts'
import { matrixWords } from './words.ts'

interface TableProps { grid: Grid; open: { class: string; place: string } | null; language: 'en' | 'fr' }

/** Classes down, places across; each cell is a link that opens it. */
export function MatrixTable({ grid: { groups, rows, caption, address }, open, language }: TableProps) {
  const words = matrixWords(language)
  const columns = groups.flatMap((group) => group.columns)
  const starts = new Map<string, number>()
  let next = 0
  for (const group of groups) {
    starts.set(group.country, next)
    next += group.columns.length
  }
  const columnsKey = columns.map(({ place, fullName }) => `${place} ${fullName}`).join()
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
    <div className="matrix__scroll" role="region" aria-label={words.region} aria-describedby="matrix-keys" tabIndex={0}>
      <LevelSprite />
      <table>
        <caption className="desk-unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2} className="matrix__corner">{words.classHeader}</th>
            {groups.map((group) => {
              const { country, name, columns: [first, ...rest] } = group
              const fold = <FoldLink group={group} from={starts.get(country) ?? 0} language={language} />
              return first === undefined ? null : rest.length === 0
                ? <th key={country} id={countryAnchor(country)} scope="col" rowSpan={2}><ColumnHead column={first} language={language} />{fold}</th>
                : <th key={country} id={countryAnchor(country)} scope="colgroup" colSpan={rest.length + 1} className="matrix__country"><span>{name} {fold}</span></th>
            })}
          </tr>
          <tr>
            {groups.filter((group) => group.columns.length > 1).flatMap((group) => group.columns.map((column) => <th key={column.place} scope="col"><ColumnHead column={column} language={language} /></th>))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => <Row key={row.id} row={row} columns={columns} columnsKey={columnsKey} open={open?.class === row.id ? open.place : null} address={address} language={language} />)}
        </tbody>
      </table>
    </div>
  )
}

interface RowProps { row: GridRow; columns: GridColumn[]; columnsKey: string; open: string | null; address: string; language: 'en' | 'fr' }

/** Opening a cell changes two rows at most: the others, each of a hundred links or more, stay as they are. */
const Row = memo(PlainRow, (a, b) => a.columnsKey === b.columnsKey && a.open === b.open && a.address === b.address && a.language === b.language
  && a.row.cells === b.row.cells && a.row.title === b.row.title && a.row.depth === b.row.depth && a.row.isAbove === b.row.isAbove)

function PlainRow({ row: { id, title, depth, isAbove, cells }, columns, open, address, language }: RowProps) {
  const words = matrixWords(language)
  const levelName = (level: Level): string => say(language, levelNames[level])
  const codes = cells.split(' ')
  return (
    <tr>
      <th scope="row"><span className={`matrix__class${isAbove ? ' matrix__class--above' : ''}`} style={{ '--depth': depth } as CSSProperties}>{title}</span></th>
      {columns.map(({ place, fullName }, index) => {
        const cell = readCode(codes[index] ?? '')
        const { level, hasDuty, isStale, more, parts } = cell
        return (
          <td key={place}>
            <a className={`matrix__cell desk-level--${level}`} href={`${address}${address.includes('?') ? '&' : '?'}${new URLSearchParams({ class: id, place })}#cell`} data-cell={`${id} ${place}`}
              aria-current={open === place ? 'true' : undefined} aria-label={words.cellName(title, fullName, levelName(level), cell, levelName)}>
              <LevelUse level={level} />{levelName(level)}
              {hasDuty ? <i>+</i> : null}{isStale ? <i className="matrix__stale">!</i> : null}{more ? <i>↑</i> : null}{parts ? <i>≠</i> : null}
            </a>
          </td>
        )
      })}
    </tr>
  )
}

/** What shows a country's parts apart, or folds them away again; `from` is the country's first column. */
function FoldLink({ group: { country, name, columns, fold }, from, language }: { group: GridGroup; from: number; language: 'en' | 'fr' }) {
  if (fold === null) return null
  const words = matrixWords(language)
  const act = fold.isOpen ? words.fold : words.unfold(fold.count)
  return <a className="matrix__fold" href={fold.address} data-fold={country} data-from={from} data-span={columns.length} aria-label={words.ofCountry(act, name)}>{act}</a>
}

function ColumnHead({ column: { code, name, more, away }, language }: { column: GridColumn; language: 'en' | 'fr' }) {
  return (
    <>
      <b>{code}</b>
      <span className="matrix__name">{name}{more ? <small>{more}</small> : null}</span>
      {away ? <a className="matrix__away" href={away} aria-label={matrixWords(language).takeAway(name)}>×</a> : null}
    </>
  )
}
