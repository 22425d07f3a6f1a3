import type { AdminViewServerProps, Payload } from 'payload'
import type { PolicyContent } from '../../../rules/content.ts'
import { compileOnce, readSetAt } from '../../../rules/sets.ts'
import { classesInTree } from '../class-tree.ts'
import { PolicyFrame } from '../frame.tsx'
import { readDesk, type Desk } from '../read-desk.ts'
import { deskNames } from '../sentence/names.ts'
import { dayInWords } from '../sentence/rule-sentence.ts'
import { sentenceWords } from '../sentence/words.ts'
import { deskAddress } from '../views.ts'
import { askedDay, askedMatrix, askedSet, matrixQuery, simulatorAddress } from './asked-matrix.ts'
import { CellPanel } from './cell-panel.tsx'
import { cellStory } from './cell-story.ts'
import { anywhere, columnsOf, foldColumns } from './columns.ts'
import { Controls } from './controls.tsx'
import { columnName, differingParts, gridOf } from './grid.ts'
import { Legend } from './legend.tsx'
import { cellRequest, cellsOf } from './levels.ts'
import { MatrixKeys } from './matrix-keys.tsx'
import { MatrixTable } from './table.tsx'
import { matrixWords, type MatrixWords } from './words.ts'
import './matrix.css'

/** Classes by places, with the level of each cell. */
export function MatrixView(props: AdminViewServerProps) {
  const words = matrixWords(props.initPageResult.req.i18n.language)
  return (
    <PolicyFrame props={props} current="matrix" title={words.title} lead={words.lead}>
      <Matrix {...props} />
    </PolicyFrame>
  )
}

interface Shown { content: PolicyContent; revision: number; isStopped: boolean }

/** The rules that the matrix asks, or why there are none to ask. */
async function shownSet(payload: Payload, desk: Desk, set: 'force' | 'working', at: number, words: MatrixWords): Promise<Shown | string> {
  if (set === 'working') return desk.faults.length > 0 ? words.faults : desk.working.classes.length === 0 ? words.noClasses : { content: desk.working, revision: 0, isStopped: false }
  const frozen = await readSetAt(payload, desk.head, Math.max(at, desk.now))
  return frozen ? { content: frozen.content, revision: frozen.revision, isStopped: frozen.isStopped } : words.notPublished
}

async function Matrix({ payload, searchParams, initPageResult: { req } }: AdminViewServerProps) {
  const words = matrixWords(req.i18n.language)
  const desk = await readDesk(payload)
  const day = askedDay(searchParams)
  const at = day === '' ? desk.now : Date.parse(`${day}T12:00:00Z`)
  const set = askedSet(searchParams)
  const shown = await shownSet(payload, desk, set, at, words)
  const content = typeof shown === 'string' ? desk.working : shown.content
  const names = deskNames(req.i18n.language, content, desk.working)
  const asked = askedMatrix(searchParams, content)
  const everyGroup = columnsOf(content, asked.added, '', names)
  const groupName = (country: string): string => (country === anywhere ? words.placeUnknown : country === 'EU' ? capitalised(sentenceWords(names.language).union) : names.place(country))
  const controls = <Controls asked={asked} groups={everyGroup} content={content} names={names} words={words} groupName={groupName} />
  if (typeof shown === 'string') return <>{controls}<p className="desk-note desk-note--warning" role="status">{shown}</p></>

  const isOneCountry = everyGroup.some(({ country }) => country === asked.country)
  const groups = isOneCountry ? columnsOf(content, asked.added, asked.country, names) : foldColumns(everyGroup, asked.open, [...asked.added, ...(asked.cell ? [asked.cell.place] : [])])
  const compiled = compileOnce(content, shown.revision)
  const cellOf = cellsOf(compiled, content, groups.flatMap(({ columns }) => columns.flatMap(({ place, parts }) => [place, ...parts])), { role: asked.role, facts: asked.facts, at })
  const called = { names, words, groupName }
  const dayShown = dayInWords(at, names.language)
  const { cell, role, facts } = asked
  const column = cell && groups.flatMap(({ columns }) => columns).find(({ place, same }) => place === cell.place || same.includes(cell.place))
  // The cell of the table that stands for it, and the one that still does when its own column goes.
  const openCell = cell && { class: cell.class, place: column?.place ?? cell.place }
  const country = cell?.place.split('-')[0] ?? ''
  const home = cell && everyGroup.flatMap(({ columns }) => columns).find(({ place, same }) => place === country || same.includes(country))
  const placeTitle = cell && (column ? columnName(column, called) : names.fullPlace(cell.place))
  return (
    <>
      {controls}
      <p>{set === 'force' ? words.aboutForce(shown.revision, dayShown) : words.aboutWorking(desk.isClean)}</p>
      {shown.isStopped ? <p className="desk-note desk-note--warning">{words.stopped}</p> : null}
      <Legend words={words} language={names.language} />
      <MatrixKeys open={openCell && `${openCell.class} ${openCell.place}`} home={home ? `${cell.class} ${home.place}` : null}>
        <MatrixTable grid={gridOf(asked, classesInTree(content.classes, names.classTitle, names.language), groups, cellOf, words.caption({ set: words.set[set], day: dayShown }), called)} open={openCell} language={names.language} />
        {cell ? (
          <CellPanel story={cellStory(compiled, content.rules, cellRequest(cell.class, cell.place, role, facts, content, at), role)} title={words.panel.heading(names.classTitle(cell.class), placeTitle ?? '')}
            same={column?.same ?? []} parts={column ? differingParts(cell.class, column, cellOf, asked, names) : []} content={content} rowIds={desk.rowIds} names={names} words={words} now={at} closeAddress={deskAddress('matrix', matrixQuery(asked, { cell: null }))} simulatorAddress={simulatorAddress(asked, cell)} />
        ) : null}
      </MatrixKeys>
    </>
  )
}

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)
