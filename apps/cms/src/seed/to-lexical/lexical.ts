// Lexical's JSON, as Payload's editor writes it. Only the nodes that our editors know.

export interface LexicalNode { type: string; version: number; [key: string]: unknown }
export interface LexicalText { [key: string]: unknown; root: LexicalNode & { children: LexicalNode[]; direction: 'ltr'; format: ''; indent: number } }

const element = (type: string, children: LexicalNode[], more: object = {}, version = 1): LexicalNode =>
  ({ type, children, direction: 'ltr', format: '', indent: 0, version, ...more })

const formatBits = { bold: 1, italic: 2 } as const

export const lexical = {
  root: (children: LexicalNode[]): LexicalText => ({ root: { type: 'root', children, direction: 'ltr', format: '', indent: 0, version: 1 } }),
  text: (text: string, mark?: keyof typeof formatBits): LexicalNode =>
    ({ type: 'text', text, format: mark ? formatBits[mark] : 0, detail: 0, mode: 'normal', style: '', version: 1 }),
  paragraph: (children: LexicalNode[]) => element('paragraph', children, { textFormat: 0, textStyle: '' }),
  heading: (level: 2 | 3 | 4, children: LexicalNode[]) => element('heading', children, { tag: `h${level}` }),
  quote: (children: LexicalNode[]) => element('quote', children),
  rule: (): LexicalNode => ({ type: 'horizontalrule', version: 1 }),
  list: (ordered: boolean, items: LexicalNode[][]) =>
    element('list', items.map((children, at) => element('listitem', children, { value: at + 1 })), { listType: ordered ? 'number' : 'bullet', start: 1, tag: ordered ? 'ol' : 'ul' }),
  link: (id: string, url: string, children: LexicalNode[]) => element('link', children, { id, fields: { linkType: 'custom', url } }, 3),
  block: (id: string, blockType: string, fields: object): LexicalNode => ({ type: 'block', format: '', version: 2, fields: { ...fields, id, blockName: '', blockType } }),
  inlineBlock: (id: string, blockType: string, fields: object): LexicalNode => ({ type: 'inlineBlock', version: 1, fields: { ...fields, id, blockName: '', blockType } }),
}
