import { type Cell } from './cell.ts'
import { type IndexedRule } from './indexed-rule.ts'
import { type PlaceNode } from './place-tree.ts'
import { type PlainClass } from './read-source.ts'

/** A class of goods, with the rules that name it and the cells of it that were asked for so far. */
export interface ClassNode {
  readonly id: string
  parent: ClassNode | undefined
  /** The rules that name this very class, by each place that they name. */
  readonly rulesByPlace: Map<PlaceNode, IndexedRule[]>
  /** Cells by role and spot. */
  readonly cells: Map<number, Cell>
}

/** The tree of a set's classes, which was checked to have every parent and no cycle. */
export function buildClasses(classes: readonly PlainClass[]): Map<string, ClassNode> {
  const nodes = new Map<string | null, ClassNode>()
  for (const { id } of classes) nodes.set(id, { id, parent: undefined, rulesByPlace: new Map(), cells: new Map() })
  for (const { id, parent } of classes) (nodes.get(id) as ClassNode).parent = nodes.get(parent)
  return nodes as Map<string, ClassNode>
}

/** True if the class, or one above it, is among those. */
export function isWithin(node: ClassNode, among: ReadonlySet<ClassNode>): boolean {
  for (let at: ClassNode | undefined = node; at; at = at.parent) if (among.has(at)) return true
  return false
}
