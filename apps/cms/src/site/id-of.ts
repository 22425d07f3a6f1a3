/** The id that a relation holds, whether or not it was populated; null for an empty one. */
export function idOf(relation: unknown): string | null {
  if (typeof relation === 'string' && relation !== '') return relation
  if (typeof relation === 'object' && relation !== null && 'id' in relation) return idOf(relation.id)
  return null
}

export const idsOf = (relations: unknown): string[] =>
  Array.isArray(relations) ? relations.map(idOf).filter((id) => id !== null) : []
