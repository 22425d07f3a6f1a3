import type { RichNode } from '@gatehouse/contract'

/** A node of a newer editor: it travels by its own name, which the reader's schema turns into `unknown` and logs. */
export const unknownNode = (type: string): RichNode => ({ type }) as unknown as RichNode
