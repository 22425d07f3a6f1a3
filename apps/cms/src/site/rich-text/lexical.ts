import { z } from 'zod'

// The parts of Lexical's JSON that this side reads. What an editor or an older version left out is filled in; a node that
// isn't even an object with a type is skipped.

export interface LexicalNode {
  type: string
  children: LexicalNode[]
  text: string
  format: number
  tag: string
  listType: string
  fields: Record<string, unknown>
}

const nodeSchema: z.ZodType<LexicalNode> = z.object({
  type: z.string(),
  get children() { return z.array(z.unknown()).catch([]).transform(readNodes) },
  text: z.string().catch(''),
  format: z.number().catch(0),
  tag: z.string().catch(''),
  listType: z.string().catch(''),
  fields: z.record(z.string(), z.unknown()).catch({}),
})

const rootSchema = z.object({ root: z.object({ children: z.array(z.unknown()) }) })

function readNodes(values: unknown[]): LexicalNode[] {
  return values.flatMap((value) => {
    const parsed = nodeSchema.safeParse(value)
    return parsed.success ? [parsed.data] : []
  })
}

/** The top nodes of an editor's value; none for an empty field. */
export function readLexical(value: unknown): LexicalNode[] {
  const parsed = rootSchema.safeParse(value)
  return parsed.success ? readNodes(parsed.data.root.children) : []
}
