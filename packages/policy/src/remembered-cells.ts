import { type Cell } from './cell.ts'
import { type ClassNode } from './class-tree.ts'
import { type Inner } from './compile.ts'
import { type Spot } from './place-tree.ts'
import { rulesTouching } from './touch.ts'

/**
 * How often rules may stand in remembered cells, far more than a shop's pages ask about: measured, up to 25 MB with the plans of one
 * stretch of time, 65 MB when hostile questions ask about several, and as much again as a large set takes itself.
 */
const mostRemembered = ({ rules }: Inner): number => 1_000_000 + 100 * rules.length

/**
 * The cell of a class, role (by number) and spot. Finding the rules that touch it is remembered, so that it's done once; the
 * memory is bounded, and forgets everything when it's full. It changes no answer.
 */
export function cellOf(inner: Inner, node: ClassNode, role: number, spot: Spot): Cell {
  const key = 4 * spot.key + role
  const known = node.cells.get(key)
  if (known) return known
  const cell: Cell = { role, rules: rulesTouching(node, role, spot), plans: [] }
  inner.remembered += cell.rules.length + 4
  if (inner.remembered > mostRemembered(inner)) {
    for (const each of inner.classes.values()) each.cells.clear()
    inner.remembered = 0
  }
  node.cells.set(key, cell)
  return cell
}
