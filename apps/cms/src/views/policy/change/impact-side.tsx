import type { ChangeGroup } from '../../../rules/impact/group-changes.ts'
import type { Targets } from './impact-view.tsx'
import { Instant } from './instant.tsx'
import { byStep, LevelStep, Places } from './level-step.tsx'
import type { Names } from './names.ts'
import type { Side } from './split-impact.ts'
import { changeWords } from './words.ts'

interface ImpactSideProps { side: Side; names: Names; targets: Targets; language: string; at: number }

/** Longer lists are closed at first. */
const openUpTo = 12

/** What opens, or what closes: how much, then the products, the pages and the cells themselves. */
export function ImpactSide({ side, names, targets, language, at }: ImpactSideProps) {
  const say = changeWords(language)
  const { direction, cells, products, pages, groups } = side
  if (cells === 0 && products.length === 0) return <section className="change-side"><h4>{say.sides[direction]}</h4><p>{say.nothingOn[direction]}</p></section>
  const locale = language.startsWith('fr') ? 'fr' : 'en'
  return (
    <section className="change-side">
      <h4>{say.sides[direction]}</h4>
      <p className="change-side__counts">{[say.cells(cells), say.products(products.length), say.pages(pages.length)].join(' · ')}</p>
      {products.length > 0 ? (
        <details open={products.length <= openUpTo}>
          <summary>{say.productsHead(products.length)}</summary>
          <p className="desk-hint">{say.productsHint}</p>
          <ul className="change-rows">
            {products.map(({ slug, changes, count }) => (
              <li key={slug}>
                <strong>{targets.titles.get(slug) ?? slug}</strong>
                {byStep(changes).map(({ before, after, places }, _index, all) => (
                  <div className="change-rows__row" key={`${before} ${after}`}>
                    <LevelStep before={before} after={after} language={language} />
                    <Places places={places.map(names.anyPlace)} count={all.length === 1 ? count : places.length} language={language} />
                  </div>
                ))}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {pages.length > 0 ? (
        <details open={pages.length <= openUpTo}>
          <summary>{say.pagesHead(pages.length)}</summary>
          <ul className="change-pages">{pages.map((path) => <li key={path}><a href={`${targets.site}/${locale}${path}`}>{path || '/'}</a></li>)}</ul>
        </details>
      ) : null}
      {groups.length > 0 ? (
        <details open={groups.length <= openUpTo}>
          <summary>{say.cellsHead(cells)}</summary>
          <p className="desk-hint">{say.cellsHint}</p>
          <ul className="change-rows">{groups.map((group, index) => <li key={index}><Cells group={group} names={names} language={language} at={at} /></li>)}</ul>
        </details>
      ) : null}
    </section>
  )
}

function Cells({ group, names, language, at }: { group: ChangeGroup; names: Names; language: string; at: number }) {
  const say = changeWords(language)
  const facts = names.facts(group.facts)
  return (
    <div className="change-rows__row">
      <p><strong>{names.classTitle(group.class)}</strong>{facts.length > 0 ? ` · ${facts.join(' · ')}` : null}{group.at > at ? <> · {say.from} <Instant at={group.at} language={language} /></> : null}</p>
      {group.level ? <LevelStep before={group.level.before} after={group.level.after} language={language} /> : null}
      {group.duty === undefined ? null : <p>{(group.direction === 'looser' ? say.dutyGoes : say.dutyComes)(group.duty)}</p>}
      <p className="desk-hint">{names.role(group.role)}</p>
      <Places places={group.places.map(names.anyPlace)} count={group.placeCount} language={language} />
    </div>
  )
}
